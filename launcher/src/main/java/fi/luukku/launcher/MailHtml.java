package fi.luukku.launcher;

import fi.luukku.launcher.MailStore.Mail;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of the mail catcher as HTML; whatever came with a mail is escaped. */
final class MailHtml {
  static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: #1a1a1a; background: #fff }
      a { color: #00417d }
      h1 { font-size: 1.5rem }
      ul { list-style: none; padding: 0 }
      li { border-top: 1px solid #c8ced3; padding: .75rem 0; overflow-wrap: anywhere }
      li a { font-weight: 600; font-size: 1.1rem }
      dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; overflow-wrap: anywhere }
      dt { color: #505a5f } dd { margin: 0 }
      pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-top: 1px solid #c8ced3; padding-top: 1rem }
      iframe { width: 100%; height: 32rem; border: 1px solid #c8ced3 }
      .meta { color: #505a5f }
      """;

  private MailHtml() {}

  static String list(List<Mail> mails) {
    String rows =
        mails.stream()
            .map(
                mail ->
                    "<li><a href=\"/messages/%s\">%s</a><div class=\"meta\">%s → %s · %s%s</div></li>"
                        .formatted(
                            mail.id(),
                            escape(titled(mail)),
                            escape(mail.from()),
                            escape(mail.to()),
                            escape(mail.date()),
                            attachmentCount(mail)))
            .collect(Collectors.joining("\n"));
    String body =
        mails.isEmpty()
            ? "<p>No mail yet. What the portal sends appears here; nothing leaves this machine.</p>"
            : "<ul>" + rows + "</ul>";
    return page("Mail of the demo", body);
  }

  /** Stands in for a phone. */
  static String code(String now) {
    return page(
        "One-time code of the test persons",
        "<p><strong>"
            + now
            + "</strong></p><p class=\"meta\">Staff are asked for it after the password, citizens where a"
            + " service wants stronger identification. This page shows the next one by itself.</p>");
  }

  static String mail(Mail mail) {
    String files =
        IntStream.range(0, mail.attachments().size())
            .mapToObj(
                i ->
                    "<a href=\"/messages/%s/attachments/%d\">%s</a>"
                        .formatted(mail.id(), i, escape(mail.attachments().get(i).name())))
            .collect(Collectors.joining(", "));
    String html =
        mail.html().isEmpty()
            ? ""
            : "<h2>As HTML</h2><iframe sandbox=\"\" title=\"The mail as HTML\" src=\"/messages/%s/html\"></iframe>"
                .formatted(mail.id());
    return page(
        titled(mail),
        "<p><a href=\"/\">All mail</a></p><dl><dt>From</dt><dd>%s</dd><dt>To</dt><dd>%s</dd><dt>Date</dt><dd>%s</dd><dt>Files</dt><dd>%s</dd></dl><pre>%s</pre>%s"
            .formatted(
                escape(mail.from()),
                escape(mail.to()),
                escape(mail.date()),
                files.isEmpty() ? "none" : files,
                escape(mail.text()),
                html));
  }

  private static String page(String title, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%s</title><link rel=\"stylesheet\" href=\"/style.css\"></head><body><main><h1>%s</h1>%s</main></body></html>"
        .formatted(escape(title), escape(title), body);
  }

  private static String titled(Mail mail) {
    return mail.subject().isBlank() ? "(no subject)" : mail.subject();
  }

  private static String attachmentCount(Mail mail) {
    return mail.attachments().isEmpty() ? "" : " · " + mail.attachments().size() + " file(s)";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
