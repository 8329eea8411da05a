/* freeze_member.h — freezing what lies inside of open regions: it leaves its region first.
 *
 * Members that the roots reach, with what they reach in their region, become local, are frozen with the rest
 * of the graph, and their regions refer to them as to anything frozen. When the freeze is refused they go
 * back. A member that reaches the bridge of its region cannot leave it: RegionError. Costs O(region). For the
 * thread that holds the regions.
 */
#ifndef LF_FREEZE_MEMBER_H
#define LF_FREEZE_MEMBER_H

#include "runtime/freeze.h"

/* As lf_freeze. */
bool lf_freeze_members(Thread *T, Value *roots, uint32_t n);

#endif
