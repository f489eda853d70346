/// The elements that matter for finding an article in a page.
enum Tag: String, Sendable {
  case text = "#text"
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, main, section, div, header, footer, nav, aside, form, dialog
  case p, h1, h2, h3, h4, h5, h6, blockquote, pre, address, figure, figcaption, caption, hgroup, details, summary
  case ul, ol, li, dl, dt, dd, menu
  case table, tbody, thead, tfoot, tr, td, th
  case a, span, em, strong, b, i, u, small, sub, sup, q, cite, time, font, br, hr, img, picture, source, mark, abbr
  case button, input, select, option, textarea, label, fieldset, iframe, object, embed, svg, canvas, video, audio, map
  case center, ins, del, code
  case other

  init(_ name: String) { self = Tag(rawValue: name) ?? Tag(rawValue: name.asciiLowercased) ?? .other }

  /// Whether it begins and ends a line.
  var isBlock: Bool {
    switch self {
    case .html, .body, .article, .main, .section, .div, .header, .footer, .nav, .aside, .form, .dialog, .p, .h1, .h2,
      .h3, .h4, .h5, .h6, .blockquote, .pre, .address, .figure, .figcaption, .caption, .hgroup, .details, .summary, .ul,
      .ol, .li, .dl, .dt, .dd, .menu, .table, .tbody, .thead, .tfoot, .tr, .td, .th, .center, .fieldset, .hr, .title:
      true
    default: false
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Never shown as text, or only controls.
  var isNoText: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .button, .input, .select, .option, .textarea, .label, .iframe,
      .object, .embed, .svg, .canvas, .video, .audio, .map, .dialog, .menu, .img, .picture, .source, .link, .meta:
      true
    default: false
    }
  }
}
