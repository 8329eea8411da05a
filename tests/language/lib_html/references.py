import html
from html import escape, unescape
print(escape("<a href='x'>&\"</a>"), escape("'\"<", quote=False))
for s in ["&lt;&gt;&amp;&quot;&apos;", "&#65;&#x41;&#X41&#65", "&#0;&#128;&#x9f;&#xD800;&#1114112;&#x110000;&#11;&#xffff;&#150", "&eacute;&Eacute&notit;&notin;&not;&no", "&nosuch;&", "&amp", "&ampx;", "&#;", "&#x;", "&#xg;", "&CounterClockwiseContourIntegral;", "&NotEqualTilde;", "&lt&gt", "&copy2020", "&#99999999999;", "a&b", "&;", "& amp;", "&longlonglonglonglonglonglonglonglonglonglonglong;", "&#38;lt;", "&acE;", "&#1;&#13;&#x81;"]:
    print(s, ascii(unescape(s)))
