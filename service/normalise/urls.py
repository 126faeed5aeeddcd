"""URLs: the one canonical form that an article's id rests on, and no credentials anywhere."""

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit, urlunsplit

from url_normalize import url_normalize

MAX_LENGTH = 4096  # longer than any outlet's URL; what is longer is an id, not an address

_HTTP = re.compile(r"https?://", re.IGNORECASE)
_SCHEMELESS = re.compile(r"(?://|(?=www\.))(?=[\w-]+\.)", re.IGNORECASE)
_USERINFO = re.compile(r"^([a-z][a-z0-9+.-]*:)?//[^/?#]*@", re.IGNORECASE)
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?(?::\d{1,5})?|\[[0-9a-f:.]+\](?::\d{1,5})?")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060\ufeff\ud800-\udfff]")
_AMP_CACHE = re.compile(
    r"https?://(?:(?:[^/]+\.)?cdn\.ampproject\.org/[acvi](?:/[acvi])*|(?:www\.)?google\.[a-z.]+/amp)/(?:s/)?(?=[^/@]+\.)", re.IGNORECASE
)
_AMP_PATH = re.compile(r"(?<=[^/])(?:/+amp)+/*$", re.IGNORECASE)

# What marketing and sharing tools append; none of them ever chooses the article.
_TRACKING = re.compile(
    r"""(?: utm_\w* | at_(?:medium|campaign|custom\d|link_\w+|ptr_name|bbc_team|format) | ns_\w+ | mc_[ce]id | fb_\w+ | hsa_\w+ | pk_\w+
      | mtm_\w+ | fbclid | gclid | gclsrc | dclid | gbraid | wbraid | msclkid | yclid | twclid | ttclid | igshid | igsh | li_fat_id
      | _ga | _gl | _hsenc | _hsmi | cmpid | cmp | ocid | icid | ito | xtor | smid | smtyp | ncid | sr_share
      | guccounter | guce_referrer | guce_referrer_sig | soc_src | soc_trk | amp | amp_js_v | amp_gsa | usqp | outputtype )""",
    re.VERBOSE | re.IGNORECASE,
)


def http_url(text: str) -> str | None:
    """``text`` as an absolute http(s) URL without credentials, otherwise as given; None for anything else.

    A URL without scheme (``//host/…``, ``www.host/…``) is taken as https.
    """
    url = text.strip()
    if len(url) > MAX_LENGTH or _UNSAFE.search(url):
        return None
    if _SCHEMELESS.match(url):
        url = "https://" + url.removeprefix("//")
    url = without_credentials(url)
    return url if _HTTP.match(url) and _has_host(url) else None


@lru_cache(maxsize=1024)
def canonical_url(text: str) -> str | None:
    """The form that all addresses of one article share; None for what is no http(s) URL. Idempotent.

    https for http; host in lower case and IDNA, without default port; no credentials, fragment, tracking parameters, AMP marks or
    trailing slash; query sorted; percent-encoding as RFC 3986 has it. ``www.`` and mobile hosts stay: not every outlet serves the same
    there.
    """
    url = http_url(text)
    if url is None:
        return None
    try:
        canonical = _canonical(url)
        while wrapper := _AMP_CACHE.match(canonical):
            canonical = _canonical("https://" + canonical[wrapper.end() :])
    except ValueError:  # a host that IDNA refuses, a port out of range
        return None
    return canonical


def without_credentials(text: str) -> str:
    """``text`` without the ``user:password@`` of a URL in it, whatever its scheme."""
    return _USERINFO.sub(lambda match: f"{match[1] or ''}//", text)


def domain(url: str) -> str | None:
    """The host of an http(s) URL, in IDNA, without ``www.`` and port."""
    canonical = canonical_url(url)
    host = None if canonical is None else urlsplit(canonical).hostname
    return None if host is None else host.removeprefix("www.")


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:  # an unclosed [ of an IPv6 address, a port that is no port
        return False
    return bool(parts.hostname)


def _canonical(url: str) -> str:
    parts = urlsplit(url_normalize(urlunsplit(urlsplit(url)._replace(fragment=""))) or "")
    host = parts.netloc.removesuffix(":80").removesuffix(":443")
    if not _HOST.fullmatch(host) or ".." in host:
        raise ValueError(host)
    path = _AMP_PATH.sub("", parts.path).rstrip("/")
    query = "&".join(sorted(pair for pair in parts.query.split("&") if pair and not _is_tracking(pair)))
    return urlunsplit(("https", host, path or "/", query, ""))


def _is_tracking(pair: str) -> bool:
    return _TRACKING.fullmatch(unquote(pair.partition("=")[0])) is not None
