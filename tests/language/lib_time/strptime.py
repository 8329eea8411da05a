# What time.strptime reads, directive by directive.
import time
import warnings

warnings.simplefilter("ignore")
for form, text in (
    ("%Y-%m-%d", "2024-02-29"), ("%d.%m.%y", "1.2.99"), ("%H:%M:%S", "23:59:61"), ("%I %p", "12 AM"), ("%I %P", "3 pm"),
    ("%l %p", " 3 PM"), ("%k", "23"), ("%k", " 3"), ("%l", "13"), ("%-d/%-m", "3/4"), ("%_d", "3"), ("%0d", "3"),
    ("%4Y", "2024"), ("%j %Y", "366 2024"), ("%A %d %B %Y", "Thursday 29 February 2024"), ("%a %b %d", "thu feb 29"),
    ("%U %w %Y", "10 3 2024"), ("%W %a %Y", "10 Wed 2024"), ("%G-W%V-%u", "2024-W09-4"), ("%z", "+01:30"),
    ("%c", "Thu Feb 29 12:34:56 2024"), ("%x %X", "02/29/24 12:34:56"), ("%T", "01:02:03"), ("%R", "01:02"),
    ("%r", "01:02:03 PM"), ("%%", "%"), ("%D", "01/02/03"), ("%h", "Jan"), ("%F", "2024-02-29"), ("%Ey", "24"),
    ("%q", "3"), ("%-", "3"), ("%", "3"), ("%H %", "3"), ("%d", "32"), ("%Y", "24"), ("%d", "3 and more"), ("", ""),
):
    try:
        print(form, "|", text, "|", *time.strptime(text, form))
    except ValueError as e:
        print(form, "|", text, "|", e, e.__suppress_context__)
