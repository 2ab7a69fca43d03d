package fi.luukku.notifications.domain;

import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.DoorCode;
import fi.luukku.casework.NewCase;
import fi.luukku.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A notice as a mail: subject, plain text, and HTML that says the same. */
public record MailText(String subject, String text, String html) {
  private static final Map<Character, String> ENTITIES =
      Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

  /**
   * @param link where the case can be read
   * @param cancel where the booking can be cancelled without signing in
   * @param door where one checks in
   * @param footer the last line
   */
  public static MailText of(
      Notice notice,
      Words words,
      String link,
      Optional<String> cancel,
      String door,
      String footer) {
    String key = "mail." + key(notice);
    String subject = oneLine(words.of(key + ".subject", notice.number()));
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.of(key + ".body", notice.number(), title(notice, words)));
    paragraphs.addAll(facts(notice, words));
    String read = words.of(notice.followUpToken().isPresent() ? "mail.follow" : "mail.read");
    List<Link> links = new ArrayList<>();
    notice
        .doorCode()
        .map(code -> words.of("mail.check_in", new DoorCode(code).inHalves()))
        .ifPresent(how -> links.add(new Link(how, door)));
    cancel.ifPresent(address -> links.add(new Link(words.of("mail.cancel"), address)));
    if (notice.needsTheFirstMail()) {
      paragraphs.add(words.of("mail.first_mail"));
    } else {
      links.add(new Link(read, link));
    }
    return letter(notice.language(), subject, paragraphs, links, footer);
  }

  /** An address with the words before it. */
  private record Link(String words, String address) {
    String text() {
      return words + "\n" + address;
    }

    String html() {
      return "<p>%s<br><a href=\"%s\">%s</a></p>\n"
          .formatted(escaped(words), escaped(address), escaped(address));
    }
  }

  /** What a mail says in one language. */
  record Passage(Language language, String subject, List<String> paragraphs, String read) {
    String html() {
      return "<div lang=\"%s\">\n%s</div>\n".formatted(language.tag(), MailText.html(paragraphs));
    }
  }

  /** A mail that says the same in one language or in several, with one link. */
  static MailText letter(List<Passage> passages, String link, String footer) {
    String subject = joined(passages, Passage::subject);
    Link to = new Link(joined(passages, Passage::read), link);
    List<String> text = new ArrayList<>();
    passages.forEach(passage -> text.addAll(passage.paragraphs()));
    text.addAll(List.of(to.text(), footer));
    String body = passages.stream().map(Passage::html).collect(Collectors.joining());
    return new MailText(
        subject,
        String.join("\n\n", text) + "\n",
        html(passages.get(0).language().tag(), subject, body + to.html(), footer));
  }

  private static String joined(List<Passage> passages, Function<Passage, String> words) {
    return passages.stream().map(words).collect(Collectors.joining(" / "));
  }

  private static MailText letter(
      Language language, String subject, List<String> paragraphs, List<Link> links, String footer) {
    List<String> text = new ArrayList<>(paragraphs);
    links.forEach(link -> text.add(link.text()));
    text.add(footer);
    String body = links.stream().map(Link::html).collect(Collectors.joining());
    return new MailText(
        subject,
        String.join("\n\n", text) + "\n",
        html(language.tag(), subject, html(paragraphs) + body, footer));
  }

  /**
   * A booking is confirmed or asked for, and cancelled; any other matter received, and withdrawn.
   */
  private static String key(Notice notice) {
    String key = notice.kind().key();
    if (notice.kind() == NoticeKind.OPENED && notice.status() == CaseStatus.AWAITING_SIGNATURE) {
      return "awaiting_signature";
    }
    if (notice.time().isEmpty()) {
      return key;
    }
    return switch (notice.kind()) {
      case OPENED -> notice.status() == CaseStatus.CONFIRMED ? "booked" : "booking_asked";
      case TAKEN_BACK -> "booking_taken_back";
      case MOVED -> "booking_moved";
      case NO_SHOW -> notice.time().get().way().isAtPlace() ? key : "no_show_remote";
      default -> key;
    };
  }

  /** Never what somebody without a name wrote: his mail goes to whatever address he typed. */
  private static String title(Notice notice, Words words) {
    return notice
        .title()
        .map(title -> title.in(notice.language()))
        .orElseGet(() -> words.of("mail.nameless"));
  }

  private static List<String> facts(Notice notice, Words words) {
    List<String> facts = new ArrayList<>();
    notice.partyName().ifPresent(party -> facts.add(words.of("mail.on_behalf", party)));
    notice
        .time()
        .ifPresent(
            time -> {
              facts.add(words.of("mail.time", words.hours(time.starts(), time.ends())));
              facts.addAll(place(notice, time, words));
            });
    if (notice.dates().size() > 1 && notice.calendarStatus() != CaseStatus.CANCELLED) {
      facts.add(words.of("mail.dates", notice.dates().size()));
    }
    notice.price().ifPresent(price -> facts.addAll(price.in(words)));
    if (notice.kind() == NoticeKind.OPENED && notice.status().awaitsAnswer()) {
      notice
          .expectedBy()
          .ifPresent(by -> facts.add(words.of("mail.opened.expected", words.day(by))));
    }
    if (notice.kind() == NoticeKind.STATUS) {
      facts.add(
          words.of("mail.status." + notice.status().name().toLowerCase(java.util.Locale.ROOT)));
    }
    return facts;
  }

  /** Where one comes to; of a call or a video meeting, how it happens and that nobody comes. */
  private static List<String> place(Notice notice, NewCase.CaseTime time, Words words) {
    String place = time.place().in(notice.language());
    if (time.way().isAtPlace()) {
      return List.of(words.of("mail.place", place));
    }
    return notice.kind().saysHowToMeet()
        ? List.of(place, words.of("meet." + time.way().key()))
        : List.of(place);
  }

  /** A header holds one line: whatever breaks a line or is no character becomes a space. */
  static String oneLine(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
  }

  private static String html(List<String> paragraphs) {
    return paragraphs.stream()
        .map(words -> "<p>" + escaped(words) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String html(String language, String subject, String body, String footer) {
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="font-family:sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a">
        <h1 style="font-size:20px">%s</h1>
        %s<p style="color:#595959">%s</p>
        </body></html>
        """
        .formatted(language, escaped(subject), escaped(subject), body, escaped(footer));
  }

  private static String escaped(String words) {
    StringBuilder out = new StringBuilder();
    words
        .chars()
        .forEach(c -> out.append(ENTITIES.getOrDefault((char) c, String.valueOf((char) c))));
    return out.toString();
  }
}
