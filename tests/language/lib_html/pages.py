from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self,t,a): print("start",t,a,self.getpos(),repr(self.get_starttag_text()))
    def handle_endtag(self,t): print("end",t,self.getpos())
    def handle_startendtag(self,t,a): print("startend",t,a)
    def handle_data(self,d): print("data",repr(d),self.getpos())
    def handle_comment(self,d): print("comment",repr(d))
    def handle_decl(self,d): print("decl",repr(d))
    def handle_pi(self,d): print("pi",repr(d))
    def handle_entityref(self,d): print("ent",repr(d))
    def handle_charref(self,d): print("char",repr(d))
    def unknown_decl(self,d): print("unknown",repr(d))
for s in ["<p>Hi &amp; <b class=x id='y' z=\"1&lt;2\" q>t</b></p>", "<!DOCTYPE html><!-- c --><?pi x?><br/>", "<script>if(a<b)'</p>'</script>x", "<style>a</b</style>", "a < b <c d <e", "<a href=foo/bar?x=1&y=2>", "</p >", "</ p>", "</>", "<>", "<!--x", "<!-- a -- b --><!--a--!>z<!--><!--->", "<![CDATA[x]]>", "<!x>", "<a\nb=1\n>t", "<A HREF='X'>", "&#65;&#x41;&lt;x&unknown;&", "&am", "text", "<p", "<p a='", "</p", "<!DOCTYPE", "<?pi", "<a b = c>", "<a b='c'd='e'>", "<img src=x/>", "<a/b>", "<textarea><b></textarea>", "<title>&lt;<b></title>", "<plaintext><b>", "<noscript><b></noscript>", "<iframe><b></iframe>", "<a \"b\">", "<div<p>", "</div attr=1>", "<script/>x</script>", "<SCRIPT>a</script >b", "<!-->", "<!>", "<a =b>", "<1>", "</1>", "<![if x]>", "<svg><![CDATA[x<y]]></svg>", "<a b=''c>", "<a  b  =  'x'  >"]:
    for conv in (True, False):
        print(">>", repr(s), conv); p=P(convert_charrefs=conv); p.feed(s); p.close()
