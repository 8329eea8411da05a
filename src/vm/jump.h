/* jump.h — a trace function sends its frame to another line: assignments to frame.f_lineno, and pdb's `jump`.
 *
 * What a frame holds between two instructions (iterators of loops, exits of with statements, exceptions being
 * handled, halves of expressions) is found by following the code. A jump is made only to an instruction
 * before which the frame holds nothing that it does not hold now; what it then holds too much is dropped.
 * Local variables without a value become None, with a warning, since code behind an assignment does not ask
 * again. Only the thread that runs the frame may call.
 */
#ifndef LF_JUMP_H
#define LF_JUMP_H

#include "src/vm/frame.h"

/* The frame, which stands before the instruction `from`, is to go on at the line: its pc says where. False:
 * exception set, nothing is changed. */
bool frame_jump(Thread *T, Frame *f, const Ins *from, int64_t line);
/* The function that asked for it has returned: what the frame holds too much is dropped. False: no memory. */
bool frame_land(Thread *T, Frame *f, const Ins *from);

#endif
