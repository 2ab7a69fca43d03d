package fi.luukku.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.notifications.domain.AddressNotice;
import fi.luukku.notifications.domain.BookingEntry;
import fi.luukku.notifications.domain.DraftNotice;
import fi.luukku.notifications.domain.MailText;
import fi.luukku.notifications.domain.Notice;
import fi.luukku.notifications.domain.OfferNotice;
import fi.luukku.notifications.domain.SignatureNotice;
import fi.luukku.notifications.domain.Words;
import fi.luukku.notifications.integration.CalendarWriter;
import fi.luukku.notifications.integration.Letterhead;
import fi.luukku.notifications.integration.MailServer;
import fi.luukku.notifications.persistence.Notifications;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes of what was written down what goes out: of a case, of an address, of a mandate or of a time
 * that is held.
 */
@Dependent
class Letters {
  @Inject private CalendarWriter calendars;
  @Inject private Letterhead letterhead;
  @Inject private SealedCodes codes;

  @Inject
  @ConfigProperty(name = "luukku.base.url")
  private String baseUrl;

  Letter of(Notifications.Due due) throws JsonProcessingException {
    Optional<AddressNotice.Kind> kind = AddressNotice.Kind.of(due.kind());
    if (kind.isPresent()) {
      return ofAddress(kind.get(), due);
    }
    if (due.kind().equals(OfferNotice.KIND)) {
      OfferNotice offer = NotificationWriter.JSON.readValue(due.content(), OfferNotice.class);
      MailText text = offer.text(baseUrl, signature(offer.language()));
      return new Letter(offer.language(), text, Optional.empty());
    }
    Optional<DraftNotice.Kind> ofDraft = DraftNotice.Kind.of(due.kind());
    if (ofDraft.isPresent()) {
      DraftNotice draft = NotificationWriter.JSON.readValue(due.content(), DraftNotice.class);
      MailText text = draft.text(ofDraft.get(), baseUrl, signature(draft.language()));
      return new Letter(draft.language(), text, Optional.empty());
    }
    Optional<SignatureNotice.Kind> ofSignature = SignatureNotice.Kind.of(due.kind());
    if (ofSignature.isPresent()) {
      return ofSignature(ofSignature.get(), due);
    }
    Notice notice = notice(due);
    MailText text =
        MailText.of(
            notice,
            new Words(notice.language()),
            link(notice),
            notice.sealedCancelToken().map(codes::open).map(token -> baseUrl + "/cancel/" + token),
            baseUrl + "/check-in",
            signature(notice.language()));
    return new Letter(notice.language(), text, calendar(notice));
  }

  private Letter ofSignature(SignatureNotice.Kind kind, Notifications.Due due)
      throws JsonProcessingException {
    SignatureNotice notice =
        NotificationWriter.JSON.readValue(due.content(), SignatureNotice.class);
    String token = notice.sealedToken().map(codes::open).orElse("");
    MailText text = notice.text(kind, token, baseUrl, signature(notice.language()));
    return new Letter(notice.language(), text, Optional.empty());
  }

  /** The words of a text message: what, when, where, and whose. */
  String textMessage(Notifications.Due due) throws JsonProcessingException {
    Notice notice = notice(due);
    Words words = new Words(notice.language());
    return notice
        .time()
        .map(
            time ->
                words.of(
                    "text.reminder",
                    notice.title().map(title -> title.in(notice.language())).orElse(""),
                    words.moment(time.starts()),
                    time.place().in(notice.language()),
                    notice.number(),
                    signature(notice.language())))
        .orElseThrow();
  }

  /** What was written down of a case. */
  Notice notice(Notifications.Due due) throws JsonProcessingException {
    return NotificationWriter.JSON.readValue(due.content(), Notice.class);
  }

  private Letter ofAddress(AddressNotice.Kind kind, Notifications.Due due)
      throws JsonProcessingException {
    AddressNotice notice = NotificationWriter.JSON.readValue(due.content(), AddressNotice.class);
    MailText text =
        notice.text(
            kind,
            notice.sealedCode().map(codes::open).orElse(""),
            baseUrl,
            signature(notice.language()));
    return new Letter(notice.language(), text, Optional.empty());
  }

  private String signature(Language language) {
    return letterhead.sender(language).signature();
  }

  private Optional<MailServer.Attachment> calendar(Notice notice) {
    if (!notice.kind().changesTheTime()) {
      return Optional.empty();
    }
    return notice
        .time()
        .filter(time -> notice.title().isPresent())
        .map(
            time ->
                new BookingEntry(
                    notice.number(),
                    notice.calendarStatus(),
                    notice.title().get(),
                    time,
                    notice.revision(),
                    notice.written(),
                    notice.language(),
                    notice.dates()))
        .map(
            entry ->
                new MailServer.Attachment(
                    notice.number() + ".ics", calendars.write(entry), entry.isCancelled()));
  }

  private String link(Notice notice) {
    return notice
        .followUpToken()
        .map(token -> baseUrl + "/follow?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
        .orElse(baseUrl + "/my/matter?number=" + notice.number());
  }
}
