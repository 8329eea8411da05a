import ipaddress, pickle, copy
from ipaddress import *

def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

for text in ("1.2.3.4", "0.0.0.0", "127.0.0.1", "10.1.2.3", "192.0.0.9", "224.1.1.1", "255.255.255.255", "100.64.0.1", "169.254.1.1", "8.8.8.8",
             "::", "::1", "1::", "fe80::1%eth0", "ff02::1", "2001:db8::1", "::ffff:10.0.0.1", "2002:c000:204::", "2001:0:4136:e378:8000:63bf:3fff:fdd2",
             "fec0::1", "64:ff9b:1::", "1:0:0:2:0:0:0:3", "1:2:3:4:5:6:7:8", "2001:1::1", "fc00::", "ABCD:EF01::"):
    a = ip_address(text)
    print(repr(a), a.version, a.packed, int(a), a.compressed, a.exploded, a.max_prefixlen)
    print({n: getattr(a, n) for n in ("is_private", "is_global", "is_loopback", "is_multicast", "is_link_local", "is_reserved", "is_unspecified")})
    if a.version == 6:
        print(a.ipv4_mapped, a.sixtofour, a.teredo, a.is_site_local, a.scope_id)
    else:
        print(a.reverse_pointer, a.ipv6_mapped)
    print(*[format(a, f) for f in ("", "s", ">45s", "b", "x", "#x", "_X", "#_b", "n")])
    assert pickle.loads(pickle.dumps(a)) == a and copy.copy(a) == a and hash(a) == hash(copy.deepcopy(a))
for bad in ("", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.x", "1..2.3", "1.2.3.1234", "1.2.3.4/5", -1, 1 << 32, 1 << 128, b"abc", None,
            ":", ":::", "1:2", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "12345::", "g::", "1:2:3:4:5:6:7::8:9", "::1.2.3", "::%", "::%a%b", "1:2:3:4:5:6:7:8:9:a:b"):
    for f in (ip_address, IPv4Address, IPv6Address):
        tell(lambda: f(bad))
for text in ("10.0.0.0/8", "10.0.0.0/255.255.0.0", "10.0.0.0/0.0.0.255", "192.168.1.0/30", "1.2.3.4/31", "1.2.3.4", "2001:db8::/32", "::1/128", "::/126", (0x0A000000, 24), ("10.1.0.0", "255.255.0.0")):
    n = ip_network(text)
    print(repr(n), n.netmask, n.hostmask, n.broadcast_address, n.prefixlen, n.num_addresses, n.with_netmask, n.with_hostmask, n.is_private, n.is_global, n.is_loopback)
    if n.num_addresses < 9:
        print(list(n), list(n.hosts()))
    print(n[0], n[-1], n.supernet(), n.supernet(2) if n.prefixlen > 1 else "", list(n.subnets())[:3], list(n.subnets(new_prefix=min(n.prefixlen + 2, n.max_prefixlen)))[:5])
for bad in ("10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/255.0.255.0", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/8/8", "::/129", "::/ffff::", "1::2/64", ("10.0.0.0", 40), "::%a/64"):
    for f in (ip_network, IPv4Network, IPv6Network, ip_interface):
        tell(lambda: f(bad))
n = ip_network("10.0.0.0/24")
for f in (lambda: n[256], lambda: n[-257], lambda: list(n.subnets(new_prefix=20)), lambda: list(n.subnets(9)), lambda: list(n.subnets(-1)), lambda: list(n.subnets(2, 26)), lambda: n.supernet(30), lambda: n.supernet(new_prefix=26),
          lambda: list(n.address_exclude(ip_network("10.0.0.16/28"))), lambda: list(n.address_exclude(ip_network("10.0.1.0/28"))), lambda: n.overlaps(ip_network("10.0.0.128/25")), lambda: n.subnet_of(ip_network("10.0.0.0/8")),
          lambda: n.supernet_of(ip_network("::/8")), lambda: n.compare_networks(ip_network("10.0.1.0/24")), lambda: ip_address("10.0.0.5") in n, lambda: n in n, lambda: ip_address("1.1.1.1") + 5, lambda: ip_address("0.0.0.0") - 1,
          lambda: ip_address("1.1.1.1") < ip_address("::"), lambda: sorted([ip_network("::/8"), ip_address("1.1.1.1"), n], key=get_mixed_type_key), lambda: n < 5, lambda: ip_address("1.1.1.1") + "a",
          lambda: list(summarize_address_range(ip_address("10.0.0.1"), ip_address("10.0.0.20"))), lambda: list(summarize_address_range(ip_address("10.0.0.2"), ip_address("10.0.0.1"))), lambda: list(summarize_address_range(n, n)),
          lambda: list(collapse_addresses([ip_network("10.0.0.0/25"), ip_network("10.0.0.128/25"), ip_address("10.0.1.1"), ip_address("10.0.1.0"), ip_network("10.0.0.64/26")])), lambda: list(collapse_addresses([n, ip_network("::/8")])),
          lambda: v4_int_to_packed(-1), lambda: v6_int_to_packed(1 << 130)):
    tell(f)
for text in ("10.0.0.5/8", "1.2.3.4", "2001:db8::5/32", "fe80::1%en0/64"):
    i = ip_interface(text)
    print(repr(i), i.ip, i.network, i.with_prefixlen, i.with_netmask, i.with_hostmask, i.netmask, i.hostmask, hash(i) == hash(ip_interface(text)), i == i.ip, i < ip_interface(text), pickle.loads(pickle.dumps(i)) == i)
