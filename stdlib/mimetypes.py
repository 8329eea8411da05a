"""The types of files by the endings of their names, and the other way."""

import os
import posixpath
import sys

__all__ = ["knownfiles", "inited", "MimeTypes", "guess_type", "guess_file_type", "guess_all_extensions", "guess_extension",
           "add_type", "init", "read_mime_types", "suffix_map", "encodings_map", "types_map", "common_types"]

# Where a system may have its own list.
knownfiles = ["/etc/mime.types", "/etc/httpd/mime.types", "/etc/httpd/conf/mime.types", "/etc/apache/mime.types",
              "/etc/apache2/mime.types", "/usr/local/etc/httpd/conf/mime.types", "/usr/local/lib/netscape/mime.types",
              "/usr/local/etc/httpd/conf/mime.types", "/usr/local/etc/mime.types"]

# Type and endings; the first ending is the one that is guessed.
_TYPES = """
text/javascript=js,mjs application/epub+zip=epub application/gzip=gz application/json=json
application/manifest+json=webmanifest application/msword=doc,dot,wiz application/n-quads=nq application/n-triples=nt
application/octet-stream=bin,a,dll,exe,o,obj,so application/oda=oda application/ogg=ogx application/pdf=pdf
application/pkcs7-mime=p7c application/postscript=ps,ai,eps application/trig=trig
application/vnd.apple.mpegurl=m3u,m3u8 application/vnd.ms-excel=xls,xlb application/vnd.ms-fontobject=eot
application/vnd.ms-powerpoint=ppt,pot,ppa,pps,pwz application/vnd.oasis.opendocument.graphics=odg
application/vnd.oasis.opendocument.presentation=odp application/vnd.oasis.opendocument.spreadsheet=ods
application/vnd.oasis.opendocument.text=odt
application/vnd.openxmlformats-officedocument.presentationml.presentation=pptx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet=xlsx
application/vnd.openxmlformats-officedocument.wordprocessingml.document=docx application/vnd.rar=rar
application/wasm=wasm application/x-7z-compressed=7z application/x-bcpio=bcpio application/x-cpio=cpio
application/x-csh=csh application/x-debian-package=deb application/x-dvi=dvi application/x-gtar=gtar
application/x-hdf=hdf application/x-hdf5=h5 application/x-latex=latex application/x-mif=mif
application/x-netcdf=cdf,nc application/x-pkcs12=p12,pfx application/x-httpd-php=php application/x-pn-realaudio=ram
application/x-python-code=pyc,pyo application/x-rpm=rpm application/x-sh=sh application/x-shar=shar
application/x-shockwave-flash=swf application/x-sv4cpio=sv4cpio application/x-sv4crc=sv4crc application/x-tar=tar
application/x-tcl=tcl application/x-tex=tex application/x-texinfo=texi,texinfo application/x-troff=roff,t,tr
application/x-troff-man=man application/x-troff-me=me application/x-troff-ms=ms application/x-ustar=ustar
application/x-wais-source=src application/xml=xsl,rdf,wsdl,xpdl application/yaml=yaml,yml application/zip=zip
audio/3gpp=3gp,3gpp audio/3gpp2=3g2,3gpp2 audio/aac=aac,adts,loas,ass audio/basic=au,snd audio/flac=flac
audio/matroska=mka audio/mp4=m4a audio/mpeg=mp3,mp2 audio/ogg=ogg audio/opus=opus audio/x-aiff=aif,aifc,aiff
audio/x-pn-realaudio=ra audio/vnd.wave=wav font/otf=otf font/ttf=ttf audio/webm=weba font/woff=woff font/woff2=woff2
image/avif=avif image/bmp=bmp image/emf=emf image/fits=fits image/g3fax=g3 image/gif=gif image/ief=ief image/jp2=jp2
image/jpeg=jpg,jpe,jpeg image/jpm=jpm image/jpx=jpx image/heic=heic image/heif=heif image/png=png image/svg+xml=svg
image/t38=t38 image/tiff=tiff,tif image/tiff-fx=tfx image/vnd.microsoft.icon=ico image/webp=webp image/wmf=wmf
image/x-cmu-raster=ras image/x-portable-anymap=pnm image/x-portable-bitmap=pbm image/x-portable-graymap=pgm
image/x-portable-pixmap=ppm image/x-rgb=rgb image/x-xbitmap=xbm image/x-xpixmap=xpm image/x-xwindowdump=xwd
message/rfc822=eml,mht,mhtml,nws model/gltf+json=gltf model/gltf-binary=glb model/stl=stl text/css=css text/csv=csv
text/html=html,htm text/markdown=md,markdown text/n3=n3 text/plain=txt,bat,c,h,ksh,pl,srt text/richtext=rtx
text/rtf=rtf text/tab-separated-values=tsv text/vtt=vtt text/x-python=py text/x-rst=rst text/x-setext=etx
text/x-sgml=sgm,sgml text/x-vcard=vcf text/xml=xml video/matroska=mkv video/matroska-3d=mk3d video/mp4=mp4
video/mpeg=mpeg,m1v,mpa,mpe,mpg video/ogg=ogv video/quicktime=mov,qt video/webm=webm video/vnd.avi=avi video/x-m4v=m4v
video/x-ms-wmv=wmv video/x-sgi-movie=movie
"""
_UNOFFICIAL = """
application/rtf=rtf application/vnd.android.package-archive=apk audio/midi=midi,mid image/jpg=jpg image/pict=pict,pct,pic
text/xul=xul
"""


def _endings(text):
    table = {}
    for entry in text.split():
        kind, _, endings = entry.partition("=")
        for ending in endings.split(","):
            table["." + ending] = kind
    return table


def _default_mime_types():
    """Makes the tables as they are without any file."""
    global _types_map_default, _common_types_default, _suffix_map_default, _encodings_map_default
    global types_map, common_types, suffix_map, encodings_map
    types_map, common_types = _types_map_default, _common_types_default = _endings(_TYPES), _endings(_UNOFFICIAL)
    suffix_map = _suffix_map_default = {".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz",
                                        ".tbz2": ".tar.bz2", ".txz": ".tar.xz"}
    encodings_map = _encodings_map_default = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}


_default_mime_types()
inited = False
_db = None


class MimeTypes:
    """Tables of types: types_map[True] has the official ones by ending, types_map[False] others."""

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _encodings_map_default.copy()
        self.suffix_map = _suffix_map_default.copy()
        self.types_map = {}, {}
        self.types_map_inv = {}, {}
        for table, official in ((_types_map_default, True), (_common_types_default, False)):
            for ending, kind in table.items():
                self._add(kind, ending, official)
        for name in filenames:
            self.read(name, strict)

    def _add(self, kind, ending, strict):
        if not kind:
            return
        self.types_map[strict][ending] = kind
        endings = self.types_map_inv[strict].setdefault(kind, [])
        if ending not in endings:
            endings.append(ending)

    def add_type(self, type, ext, strict=True):
        """Let files with this ending have this type."""
        if ext and not ext.startswith("."):
            import warnings

            warnings.warn("Using undotted extensions is deprecated and will raise a ValueError in Python 3.16",
                          DeprecationWarning, stacklevel=2)
        self._add(type, ext, strict)

    def guess_type(self, url, strict=True):
        """(type, encoding) of what a URL or path names; None for what is not known."""
        from urllib.parse import urlparse

        url = os.fspath(url)
        parts = urlparse(url)
        if not parts.scheme or len(parts.scheme) == 1:
            return self.guess_file_type(url, strict=strict)
        if parts.scheme != "data":
            return self._guess(parts.path, strict, posixpath.splitext)
        data = url[len("data:"):]
        comma = data.find(",")
        if comma < 0:
            return None, None
        kind = data[:comma].partition(";")[0]
        return ("text/plain" if "=" in kind or "/" not in kind else kind), None

    def guess_file_type(self, path, *, strict=True):
        """(type, encoding) of what a path names; None for what is not known."""
        return self._guess(os.path.splitdrive(os.fsdecode(path))[1], strict, os.path.splitext)

    def _guess(self, path, strict, splitext):
        base, ending = splitext(path)
        while ending.lower() in self.suffix_map:
            base, ending = splitext(base + self.suffix_map[ending.lower()])
        encoding = self.encodings_map.get(ending)
        if encoding is not None:
            base, ending = splitext(base)
        ending = ending.lower()
        for official in (True,) if strict else (True, False):
            if ending in self.types_map[official]:
                return self.types_map[official][ending], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        """All endings that files of a type may have."""
        type = type.lower()
        endings = list(self.types_map_inv[True].get(type, []))
        if not strict:
            endings += [ending for ending in self.types_map_inv[False].get(type, []) if ending not in endings]
        return endings

    def guess_extension(self, type, strict=True):
        """An ending that files of a type have, or None."""
        endings = self.guess_all_extensions(type, strict)
        return endings[0] if endings else None

    def read(self, filename, strict=True):
        """Take the types of a file like /etc/mime.types."""
        with open(filename, encoding="utf-8", errors="surrogateescape") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """As read(), of an open file."""
        for line in fp:
            words = line.split()
            for at, word in enumerate(words):
                if word.startswith("#"):
                    del words[at:]
                    break
            for ending in words[1:]:
                self._add(words[0], "." + ending, strict)


def _database():
    if _db is None:
        init()
    return _db


def guess_type(url, strict=True):
    """(type, encoding) of what a URL or path names; None for what is not known."""
    return _database().guess_type(url, strict)


def guess_file_type(path, *, strict=True):
    """(type, encoding) of what a path names; None for what is not known."""
    return _database().guess_file_type(path, strict=strict)


def guess_all_extensions(type, strict=True):
    """All endings that files of a type may have."""
    return _database().guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """An ending that files of a type have, or None."""
    return _database().guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Let files with this ending have this type."""
    return _database().add_type(type, ext, strict)


def init(files=None):
    """Make the tables anew, with the system's lists, or add those of files."""
    global suffix_map, types_map, encodings_map, common_types, inited, _db
    inited = True  # so that MimeTypes() does not come here again
    if files is None or _db is None:
        database = MimeTypes()
        files = knownfiles if files is None else knownfiles + list(files)
    else:
        database = _db
    for name in files:
        if os.path.isfile(name):
            database.read(name)
    encodings_map, suffix_map = database.encodings_map, database.suffix_map
    types_map, common_types = database.types_map[True], database.types_map[False]
    _db = database


def read_mime_types(file):
    """{ending: type} of a file like /etc/mime.types; None if it cannot be read."""
    try:
        opened = open(file, encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    with opened:
        database = MimeTypes()
        database.readfp(opened, True)
        return database.types_map[True]
