/// Words that rules of the engine name one by one. A class, so that the reader which holds it stays small.
final class TimeWords: Sendable {
  let to, the, a, an, of, on, `in`, by, until, since, through, after, before, ahead, apostrophe, possessive, hyphen,
    slash,
    dollar, percent, comma, dot, and, said, be, from, between, over, during, at, around, month, thousand, `for`, within,
    mr, per, resolution, no, chapter, room, flight, channel, last, this, these, his, her, their, its, that, all, both,
    some, any, what, which, fiscal, nineteen, eighteen, twenty, two, section, article, page, pm, pmDots, pmShort,
    not, have, colon, dash, open, than, day, years, set, did, so, past, still, who, but, later: WordID

  init(_ l: inout Lexicon) {
    to = l.intern("to"); the = l.intern("the"); a = l.intern("a"); an = l.intern("an"); of = l.intern("of")
    on = l.intern("on"); `in` = l.intern("in"); by = l.intern("by"); until = l.intern("until")
    since = l.intern("since"); through = l.intern("through"); after = l.intern("after"); before = l.intern("before")
    ahead = l.intern("ahead"); apostrophe = l.intern("'"); possessive = l.intern("'s"); hyphen = l.intern("-")
    slash = l.intern("/"); dollar = l.intern("$"); percent = l.intern("%"); comma = l.intern(","); dot = l.intern(".")
    and = l.intern("and"); said = l.intern("said"); be = l.intern("be"); from = l.intern("from")
    between = l.intern("between"); over = l.intern("over"); during = l.intern("during"); at = l.intern("at")
    around = l.intern("around"); month = l.intern("month"); thousand = l.intern("thousand"); `for` = l.intern("for")
    within = l.intern("within"); mr = l.intern("mr."); per = l.intern("per"); resolution = l.intern("resolution")
    no = l.intern("no."); chapter = l.intern("chapter"); room = l.intern("room"); flight = l.intern("flight")
    channel = l.intern("channel"); last = l.intern("last"); this = l.intern("this"); these = l.intern("these")
    his = l.intern("his"); her = l.intern("her"); their = l.intern("their"); its = l.intern("its")
    that = l.intern("that"); all = l.intern("all"); both = l.intern("both"); some = l.intern("some")
    any = l.intern("any"); what = l.intern("what"); which = l.intern("which"); fiscal = l.intern("fiscal")
    nineteen = l.intern("nineteen"); eighteen = l.intern("eighteen"); twenty = l.intern("twenty")
    two = l.intern("two"); section = l.intern("section"); article = l.intern("article"); page = l.intern("page")
    pm = l.intern("pm"); pmDots = l.intern("p.m."); pmShort = l.intern("p.m"); not = l.intern("not")
    have = l.intern("have"); colon = l.intern(":"); dash = l.intern("—"); open = l.intern("("); than = l.intern("than")
    day = l.intern("day"); years = l.intern("years"); set = l.intern("set"); did = l.intern("did"); so = l.intern("so");
    past = l.intern("past"); still = l.intern("still"); who = l.intern("who"); but = l.intern("but");
    later = l.intern("later")
  }
}
