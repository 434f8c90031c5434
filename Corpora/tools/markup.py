"""The authoring format of the corpus: reading a .gk file and finding what is wrong with it.

See ../GUIDELINES.md for the format. Offsets are half-open, in Unicode code points of the plain text.
"""
import re
from dataclasses import dataclass, field
from pathlib import Path

ORGANIZATION_TYPES = {"company", "division", "investor", "government", "government-agency", "university",
                      "nonprofit", "international-body", "other-organization"}
OTHER_TYPES = {"L": "place", "P": "product", "M": "publication", "X": "person"}
RELATION_TYPES = {"contracted-with", "invests-in", "designated-risk", "partners-with", "part-of", "acquires",
                  "competes-with", "opposes"}
SYMMETRIC = {"partners-with", "competes-with"}
STATUSES = {"in-effect", "planned", "declined", "ended"}
EVENT_TYPES = {"contract", "investment", "designation", "partnership", "acquisition", "termination", "refusal",
               "lawsuit", "launch", "announcement", "policy", "other"}
BASES = {"explicit", "relative-to-publication", "inferred-year", "relative-to-event", "publication"}
QUALIFIERS = {"exact", "up to", "at least", "about"}
ASSERTIONS = {"stated", "reported", "hedged"}
PRONOUNS = set("""it its itself they them their theirs themselves we us our ours ourselves which who whom whose that
    this these those i me my mine he his him she her hers you your yours one both each either neither all none
    another others""".split())
DETERMINERS = set("""the a an this that these those its their his her our your my both all each every another
    either neither some any no one two three four five six seven eight nine ten several many other""".split())
SECTIONS = ("entities", "relations", "events", "dates")

_MONTH = r"(?:0[1-9]|1[0-2])"
_POINT = rf"(?:\d{{4}}|XXXX)(?:-Q[1-4]|-2[1-4]|-{_MONTH}(?:-(?:0[1-9]|[12]\d|3[01]))?)?|\d{{3}}X"
DATE_VALUE = re.compile(rf"(?:{_POINT})(?:/(?:{_POINT}))?~?")
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?) (\S+) (exact|up to|at least|about)")
_SPAN_ID = re.compile(r"[tdm]\d+[a-z]?")
_ORGANIZATION_ID = re.compile(r"[a-z][a-z0-9]*")
_OTHER_ID = re.compile(r"[LPMX]\d*")
_OPENING = re.compile(r"\[([A-Za-z0-9, ]*)\||\{([A-Za-z0-9]*)\|")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Inc|Corp|Co|Ltd|Cos|Bros|No|Nos|Nr|St|Mt|Mr|Ms|Mrs|Dr|vs|v|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct"
    r"|Nov|Dec|approx|est|Gov|Gen|Sen|Rep|Pty|Pvt|Pte|Bhd|Sdn|Tbk|Calif|Va|Md|Mass|Rs|Fig|Art|Sec|para|pp)|\b[A-Za-z])\.$")
_BOUNDARY = re.compile(r"""[.!?…]+["'”’)\]]*\s+(?=["'“‘(\[]?[\w$€£₹¥])|\n+""")
_UNMARKED_DATE = re.compile(
    r"\b(?:(?:19|20)\d\d|Q[1-4]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|January|February|April|June|July|August|September|October|November|December"
    r"|(?:in|since|by|until|late|early|last|next|this) (?:March|May)|(?:March|May) \d+|\d+ (?:March|May))\b")


@dataclass
class Span:
    """A marked stretch of the plain text: ids are organizations, capitals for others, or one t/d/m id."""
    ids: list
    start: int
    end: int
    line: int


@dataclass
class Entity:
    """A line of the entities section."""
    type: str
    name: str
    line: int


@dataclass
class Relation:
    """A line of the relations section."""
    type: str
    source: str
    target: str
    status: str
    triggers: list
    line: int
    amount: str | None = None
    date: str | None = None
    via: list = field(default_factory=list)
    label: str | None = None
    history: list = field(default_factory=list)
    optional: bool = False
    also: list = field(default_factory=list)
    acceptStatus: list = field(default_factory=list)
    assertion: str | None = None
    attribution: str | None = None


@dataclass
class Event:
    """A line of the events section; relation is a 0-based index or None."""
    type: str
    participants: list
    triggers: list
    line: int
    date: str | None = None
    relation: int | None = None
    optional: bool = False


@dataclass
class Document:
    """A parsed .gk file with the problems met while reading it, as (line, message)."""
    path: Path
    header: dict = field(default_factory=dict)
    text: str = ""
    textLine: int = 1
    mentions: list = field(default_factory=list)
    marks: dict = field(default_factory=dict)
    entities: dict = field(default_factory=dict)
    relations: list = field(default_factory=list)
    events: list = field(default_factory=list)
    dates: dict = field(default_factory=dict)
    amounts: dict = field(default_factory=dict)
    errors: list = field(default_factory=list)
    warnings: list = field(default_factory=list)

    @property
    def id(self):
        return self.path.stem

    @property
    def published(self):
        value = self.header.get("published", "none")
        return None if value == "none" else value

    @property
    def title(self):
        value = self.header.get("title", "none")
        return None if value == "none" else value

    def error(self, line, message):
        self.errors.append((line, message))

    def warn(self, line, message):
        self.warnings.append((line, message))

    def trigger_spans(self, triggers):
        """The spans of trigger ids; a bare t2 also covers t2b, unless some line names t2b itself."""
        named = {t for item in self.relations + self.events for t in item.triggers}
        wanted = set(triggers)
        for trigger in triggers:
            wanted |= {m for m in self.marks if m[:-1] == trigger and m[-1].isalpha() and m not in named}
        return sorted((self.marks[t] for t in wanted if t in self.marks), key=lambda s: s.start)


def sentences(text):
    """Half-open (start, end) of the sentences of a text; a line break always ends one."""
    found, start = [], 0
    for match in _BOUNDARY.finditer(text):
        stop = match.start() + len(match.group().rstrip())
        if match.group().lstrip("\n") and _ABBREVIATION.search(text[start:match.start() + 1]):
            continue
        if text[start:stop].strip():
            found.append((start, stop))
        start = match.end()
    if text[start:].strip():
        found.append((start, start + len(text[start:].rstrip())))
    return found


def documents(paths):
    """The parsed documents of all .gk files at or below the paths, in order of their names."""
    files = sorted({f for p in map(Path, paths) for f in ([p] if p.is_file() else p.rglob("*.gk"))})
    return [read(f) for f in files]


def read(path):
    """Parses one file; everything wrong with it is in the document's errors and warnings."""
    doc = Document(path)
    lines = path.read_text(encoding="utf-8").split("\n")
    rules = [i for i, line in enumerate(lines) if line.rstrip() == "---"]
    if len(rules) != 2:
        doc.error(1, f"expected two lines '---' (header, text, annotation), found {len(rules)}")
        return doc
    _read_header(doc, lines[:rules[0]])
    body = lines[rules[0] + 1:rules[1]]
    doc.textLine = rules[0] + 2
    while body and not body[0].strip():
        body, doc.textLine = body[1:], doc.textLine + 1
    _read_text(doc, "\n".join(body).rstrip())
    _read_annotation(doc, lines[rules[1] + 1:], rules[1] + 2)
    _check(doc)
    doc.errors.sort()
    doc.warnings.sort()
    return doc


# Header and text

def _read_header(doc, lines):
    for number, line in enumerate(lines, 1):
        key, colon, value = line.partition(":")
        if not colon:
            if line.strip():
                doc.error(number, f"header line without a colon: {line.strip()!r}")
        elif key.strip() in doc.header:
            doc.error(number, f"header key twice: {key.strip()}")
        else:
            doc.header[key.strip()] = value.strip()
    for key in ("voice", "sector", "published", "publishedInText", "title"):
        if not doc.header.get(key):
            doc.error(1, f"header lacks {key}")
    for key in doc.header.keys() - {"voice", "sector", "published", "publishedInText", "title"}:
        doc.error(1, f"unknown header key: {key}")


def _read_text(doc, marked):
    """Strips the markup and collects mentions and marks."""
    plain, length, line, position, stack = [], 0, doc.textLine, 0, []
    while position < len(marked):
        char = marked[position]
        if char in "[{":
            match = _OPENING.match(marked, position)
            if not match:
                doc.error(line, f"'{char}' opens no markup: {marked[position:position + 20]!r}")
                position += 1
                continue
            stack.append((char, match.group(1) if char == "[" else match.group(2), length, line))
            position = match.end()
            continue
        position += 1
        if char in "]}":
            if not stack:
                doc.error(line, f"'{char}' closes nothing")
                continue
            opening, ids, start, first = stack.pop()
            if opening + char not in ("[]", "{}"):
                doc.error(line, f"'{char}' closes the '{opening}' of {ids} (line {first})")
            _add_span(doc, opening, ids, Span([], start, length, first), "".join(plain)[start:])
            continue
        if char == "|":
            doc.error(line, "stray '|' in the text")
        plain.append(char)
        length += 1
        line += char == "\n"
    for opening, ids, start, first in stack:
        doc.error(first, f"unclosed '{opening}{ids}|'")
    doc.text = "".join(plain) + "\n"
    doc.mentions.sort(key=lambda s: (s.start, -s.end))


def _add_span(doc, opening, ids, span, words):
    """Files a closed span as a mention or a mark."""
    if not words or words != words.strip() or "\n" in words:
        doc.error(span.line, f"{ids}: the marked words are empty, begin or end with space, or cross a line: {words!r}")
    if opening == "{":
        span.ids = [ids]
        if not _SPAN_ID.fullmatch(ids):
            doc.error(span.line, f"bad id of a trigger, date or amount: {ids!r}")
        elif ids in doc.marks:
            doc.error(span.line, f"{ids} marked twice (lines {doc.marks[ids].line} and {span.line})")
        else:
            doc.marks[ids] = span
        return
    span.ids = re.split(r"[, ]+", ids.strip())
    if len(set(span.ids)) != len(span.ids):
        doc.error(span.line, f"the same id twice in one mention: {ids}")
    for name in span.ids:
        if not (_ORGANIZATION_ID.fullmatch(name) or _OTHER_ID.fullmatch(name)):
            doc.error(span.line, f"bad entity id: {name!r}")
    if len(span.ids) > 1 and any(_OTHER_ID.fullmatch(i) for i in span.ids):
        doc.error(span.line, f"only organizations share a mention: {ids}")
    doc.mentions.append(span)


# Annotation lines

def _read_annotation(doc, lines, first):
    section = None
    for number, raw in enumerate(lines, first):
        line = raw.strip()
        if not line:
            continue
        if line.rstrip(":") in SECTIONS:
            section = line.rstrip(":")
        elif section is None:
            doc.error(number, f"line before any section: {line!r}")
        else:
            {"entities": _entity, "relations": _relation, "events": _event, "dates": _date_line}[section](doc, line, number)


def _entity(doc, line, number):
    parts = line.split(None, 2)
    if len(parts) < 3:
        return doc.error(number, f"an entity line is 'id type name': {line!r}")
    name, kind, title = parts
    other = _OTHER_ID.fullmatch(name)
    if not other and not _ORGANIZATION_ID.fullmatch(name):
        doc.error(number, f"bad entity id: {name!r}")
    if other and kind not in OTHER_TYPES.values():
        doc.error(number, f"{name}: capital ids are place, product, publication or person, not {kind!r}")
    if not other and kind not in ORGANIZATION_TYPES:
        doc.error(number, f"{name}: unknown organization type {kind!r}")
    if name in doc.entities:
        doc.error(number, f"entity id twice: {name}")
    elif not other and title in {e.name for e in doc.entities.values()}:
        doc.error(number, f"two entities with the name {title!r}")
    doc.entities[name] = Entity(kind, title, number)


def _relation(doc, line, number):
    fields = [f.strip() for f in line.split("|")]
    head = re.fullmatch(r"(\S+)\s+(\S+)\s*>\s*(\S+)", fields[0])
    if not head or len(fields) < 3:
        return doc.error(number, f"a relation line is 'type source > target | status | trigger | …': {line!r}")
    kind, source, target = head.groups()
    relation = Relation(kind, source, target, fields[1], _ids(fields[2]), number)
    for text in fields[3:]:
        _relation_field(doc, relation, text)
    doc.relations.append(relation)


def _relation_field(doc, relation, text):
    """Reads one optional field of a relation line."""
    key, _, value = (p.strip() for p in re.match(r"([A-Za-z]*)(\s*[:=]\s*)?(.*)", text).groups(""))
    if re.match(r"[dm]\d", text):
        name = _value(doc, relation.line, text)
        slot = "date" if text[0] == "d" else "amount"
        if getattr(relation, slot):
            doc.error(relation.line, f"two {slot}s on one relation")
        setattr(relation, slot, name)
    elif text == "optional":
        relation.optional = True
    elif key in ("via", "also", "acceptStatus") and value:
        setattr(relation, key, _ids(value))
    elif key in ("label", "assertion", "attribution") and value:
        setattr(relation, key, value)
    elif key == "history" and value:
        relation.history = [tuple((part.strip() + "@").split("@")[:2]) for part in value.split(",")]
    else:
        doc.error(relation.line, f"unknown field {text!r}")


def _event(doc, line, number):
    fields = [f.strip() for f in line.split("|")]
    if len(fields) < 3:
        return doc.error(number, f"an event line is 'type | participants | trigger | …': {line!r}")
    event = Event(fields[0], _ids(fields[1]), _ids(fields[2]), number)
    for text in fields[3:]:
        if re.match(r"d\d", text):
            event.date = _value(doc, number, text)
        elif re.fullmatch(r"r\d+", text):
            event.relation = int(text[1:]) - 1
        elif text == "optional":
            event.optional = True
        else:
            doc.error(number, f"unknown field {text!r}")
    doc.events.append(event)


def _date_line(doc, line, number):
    if re.match(r"d\d+[a-z]?\s*=", line):
        _value(doc, number, line)
    else:
        doc.error(number, f"a line of dates is 'dN=VALUE BASIS': {line!r}")


def _ids(text):
    return [i for i in re.split(r"[,\s]+", text) if i]


def _value(doc, number, text):
    """Reads 'd1=2026-03 explicit' or 'm1=5 USD exact' (or a bare id given a value elsewhere); returns the id."""
    name, equals, value = (p.strip() for p in text.partition("="))
    if not _SPAN_ID.fullmatch(name):
        doc.error(number, f"bad id: {name!r}")
    if not equals:
        return name
    known, parsed = (doc.dates, _date_value(doc, number, name, value)) if name[0] == "d" else \
                    (doc.amounts, _amount_value(doc, number, name, value))
    if not parsed:
        return None
    if known.setdefault(name, parsed) != parsed:
        doc.error(number, f"{name} has two different values")
    return name


def _date_value(doc, number, name, value):
    parts = value.split()
    if len(parts) != 2 or not DATE_VALUE.fullmatch(parts[0]):
        return doc.error(number, f"{name}: not a 'VALUE BASIS' date (2026, 2026-03, 2026-03-05, 2026-Q1, XXXX-03): {value!r}")
    if parts[1] not in BASES:
        return doc.error(number, f"{name}: unknown basis {parts[1]!r}")
    if parts[1] in ("relative-to-publication", "publication") and not doc.published:
        doc.error(number, f"{name}: basis {parts[1]}, but the document has no publication date")
    if parts[1] == "publication" and parts[0] != doc.published:
        doc.error(number, f"{name}: basis publication, but {parts[0]} is not the publication date {doc.published}")
    return parts[0], parts[1]


def _amount_value(doc, number, name, value):
    match = _AMOUNT.fullmatch(value)
    if not match:
        return doc.error(number, f"{name}: not a 'VALUE UNIT QUALIFIER' amount (48300000 USD exact|up to|at least|about): {value!r}")
    figure = float(match[1])
    return int(figure) if figure.is_integer() else figure, match[2], match[3]


# Checks across the parts

def _check(doc):
    _check_header(doc)
    _check_mentions(doc)
    for relation in doc.relations:
        _check_relation(doc, relation)
    for event in doc.events:
        _check_event(doc, event)
    _check_marks(doc)
    _check_pairs(doc)
    _warn_unmarked(doc)


def _check_header(doc):
    voice = doc.header.get("voice")
    if voice and (doc.path.parent.name != voice or not re.fullmatch(rf"{re.escape(voice)}-\d\d", doc.id)):
        doc.error(1, f"the file should be {voice}/{voice}-NN.gk")
    if doc.published and not re.fullmatch(r"\d{4}-\d\d-\d\d", doc.published):
        doc.error(1, f"published is neither YYYY-MM-DD nor none: {doc.published!r}")
    if doc.header.get("publishedInText") not in ("yes", "no", None):
        doc.error(1, "publishedInText is yes or no")
    if doc.header.get("publishedInText") == "yes" and not doc.published:
        doc.error(1, "publishedInText: yes, but published: none")
    if doc.title and doc.text.split("\n")[0] != doc.title:
        doc.error(doc.textLine, f"the first line is not the title: {doc.text.split(chr(10))[0]!r}")


def _check_mentions(doc):
    used = {i for m in doc.mentions for i in m.ids}
    for mention in doc.mentions:
        words = doc.text[mention.start:mention.end]
        for name in mention.ids:
            if name not in doc.entities and not _OTHER_ID.fullmatch(name):
                doc.error(mention.line, f"unknown id {name!r} (not among the entities)")
        title = doc.entities[mention.ids[0]].name if mention.ids[0] in doc.entities else words
        if re.search(r"['’]s$|s['’]$", words) and words[-2:] != title[-2:]:
            doc.error(mention.line, f"the possessive belongs outside of the mention: {words!r}")
    for name, entity in doc.entities.items():
        if name not in used and not _OTHER_ID.fullmatch(name):
            doc.error(entity.line, f"entity {name} ({entity.name}) is never mentioned in the text")
    for line, ids in {(m.line, tuple(m.ids)) for m in doc.mentions
                      for n in doc.mentions if n is not m and (n.start, n.end, n.ids) == (m.start, m.end, m.ids)}:
        doc.error(line, f"the same words are marked twice as {','.join(ids)}")


def _organization(doc, name, line, role):
    if _OTHER_ID.fullmatch(name):
        doc.error(line, f"{role} {name} is not an organization")
    elif name not in doc.entities:
        doc.error(line, f"unknown {role} id {name!r}")


def _check_relation(doc, relation):
    line = relation.line
    if relation.type not in RELATION_TYPES:
        doc.error(line, f"unknown relation type {relation.type!r}")
    for role, name in [("source", relation.source), ("target", relation.target), *(("via", v) for v in relation.via)]:
        _organization(doc, name, line, role)
    if relation.source == relation.target:
        doc.error(line, "source and target are the same")
    for status in [relation.status, *relation.acceptStatus, *(h[0] for h in relation.history)]:
        if status not in STATUSES:
            doc.error(line, f"unknown status {status!r}")
    for _, date in relation.history:
        if date and date not in doc.dates and not DATE_VALUE.fullmatch(date):
            doc.error(line, f"malformed date in the history: {date!r}")
    for kind in relation.also:
        if kind not in RELATION_TYPES:
            doc.error(line, f"unknown relation type {kind!r} after also")
    if relation.assertion and relation.assertion not in ASSERTIONS:
        doc.error(line, f"unknown assertion {relation.assertion!r}")
    _check_triggers(doc, relation)
    for name, values in ((relation.amount, doc.amounts), (relation.date, doc.dates)):
        if name and name not in values:
            doc.error(line, f"{name} has no (valid) value anywhere")
    authority = doc.entities.get(relation.source)
    if relation.type == "designated-risk" and authority and authority.type in ("company", "division", "investor"):
        doc.warn(line, f"the authority of a designation is a {authority.type}: {authority.name}")


def _check_event(doc, event):
    if event.type not in EVENT_TYPES:
        doc.error(event.line, f"unknown event type {event.type!r}")
    if not event.participants:
        doc.error(event.line, "an event without participants")
    for name in event.participants:
        _organization(doc, name, event.line, "participant")
    if event.relation is not None and not 0 <= event.relation < len(doc.relations):
        doc.error(event.line, f"r{event.relation + 1}: there are {len(doc.relations)} relations")
    elif event.relation is not None:
        relation = doc.relations[event.relation]
        if not {relation.source, relation.target} & set(event.participants):
            doc.error(event.line, f"r{event.relation + 1} ({relation.source} > {relation.target}) shares no participant with the event")
    if event.date and event.date not in doc.dates:
        doc.error(event.line, f"{event.date} has no (valid) value anywhere")
    _check_triggers(doc, event)


def _check_triggers(doc, item):
    if not item.triggers:
        doc.error(item.line, "no trigger")
    for trigger in item.triggers:
        if trigger not in doc.marks or trigger[0] != "t":
            doc.error(item.line, f"trigger {trigger} is not in the text")


def _check_marks(doc):
    """Every value belongs to a mark; every trigger and amount should be used."""
    lines = {i.date: i.line for i in doc.relations + doc.events} | {r.amount: r.line for r in doc.relations}
    for name, value in [*doc.dates.items(), *doc.amounts.items()]:
        if name not in doc.marks and value[1] != "publication":
            doc.error(lines.get(name, 1), f"{name} is not in the text")
    used = {t for item in doc.relations + doc.events for t in item.triggers}
    for name, span in doc.marks.items():
        if name[0] == "t" and name not in used and name.rstrip("abcdefgh") not in used:
            doc.warn(span.line, f"trigger {name} ({doc.text[span.start:span.end]!r}) is used by no relation or event")


def _check_pairs(doc):
    seen = {}
    for relation in doc.relations:
        pair = (relation.source, relation.target)
        key = (relation.type, *(sorted(pair) if relation.type in SYMMETRIC else pair))
        if key in seen:
            doc.error(relation.line, f"{relation.type} of the same pair also in line {seen[key]}; use history")
        seen.setdefault(key, relation.line)


def _warn_unmarked(doc):
    """Warns of names that are marked somewhere and not elsewhere, and of unmarked date expressions."""
    covered = [(m.start, m.end) for m in doc.mentions]
    forms = {doc.text[m.start:m.end] for m in doc.mentions if _ORGANIZATION_ID.fullmatch(m.ids[0])}
    names = {f for f in forms if len(f) > 2 and f[0].isupper() and f.split()[-1][0].isupper()
             and f.lower() not in PRONOUNS and f.split()[0].lower() not in DETERMINERS}
    for name in sorted(names):
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", doc.text):
            if not any(s <= match.start() and match.end() <= e for s, e in covered):
                doc.warn(_line(doc, match.start()), f"unmarked occurrence of {name!r}")
    dated = covered + [(s.start, s.end) for n, s in doc.marks.items() if n[0] == "d"]
    for match in _UNMARKED_DATE.finditer(doc.text):
        if not any(s < match.end() and match.start() < e for s, e in dated):
            doc.warn(_line(doc, match.start()), f"unmarked date expression {match.group()!r}")


def _line(doc, offset):
    return doc.textLine + doc.text.count("\n", 0, offset)
