package fi.luukku.site.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Which words the error page has. */
@Named
@RequestScoped
public class ErrorPageBacking {
  private static final Set<Integer> WORDED =
      Set.of(400, 401, 403, 404, 405, 410, 413, 421, 422, 429, 500, 503);

  @Inject CurrentCaller current;

  public int getStatus() {
    Object status = Faces.request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : 500;
  }

  public String getTitleKey() {
    return "error." + kind() + ".title";
  }

  /** What has happened, and what to do. */
  public String getText() {
    Language language = Faces.language();
    return SentAlready.of(Faces.request())
        .flatMap(sent -> sent.byAnother().map(name -> sentBy(language, name, sent.received())))
        .orElseGet(() -> Texts.text(language, "site", "error." + kind() + ".text"));
  }

  private static String sentBy(Language language, String name, Instant received) {
    String when = new Dates(language).moment(received);
    return Texts.text(language, "site", "error.sent_already.by", name, when);
  }

  /** The status, or the plainest of its kind that has words. */
  private String kind() {
    if (isPartyChanged()) {
      return "party_changed";
    }
    if (isSentAlready()) {
      return "sent_already";
    }
    return isSessionEnded() ? "session_ended" : String.valueOf(wordedStatus());
  }

  private int wordedStatus() {
    int status = getStatus();
    if (WORDED.contains(status)) {
      return status;
    }
    return status < 500 ? 400 : 500;
  }

  /**
   * For whom one acts where a page was not found: it may well be there for oneself. Empty where one
   * acts for nobody, and where it is known what became of the page. Before a page was looked for,
   * the sign-in was read.
   */
  public String getActingFor() {
    return getStatus() == HttpServletResponse.SC_NOT_FOUND && !isSentAlready()
        ? current.caller().onBehalf().map(OnBehalf::name).orElse("")
        : "";
  }

  /** A fault of ours: then the correlation id helps whoever is told of it. */
  public boolean isOurs() {
    return getStatus() >= 500;
  }

  /** A form was sent that was shown for another party than the one acted for now. */
  public boolean isPartyChanged() {
    return Faces.request().getAttribute(CsrfFilter.PARTY_CHANGED) != null;
  }

  /** A form was sent after its sign-in had ended: signing in again mends it. */
  public boolean isSessionEnded() {
    return SessionEnded.isMarked(Faces.request());
  }

  /** A form was sent that had become a case already. */
  public boolean isSentAlready() {
    return SentAlready.of(Faces.request()).isPresent();
  }

  public String getReceipt() {
    return SentAlready.of(Faces.request()).map(SentAlready.Sent::receipt).orElse("");
  }

  /** What was written into a form that was not taken, to copy. */
  public List<?> getWritten() {
    return TypedWords.of(Faces.request());
  }

  /** Signs in again and comes back to the page of that form. */
  public String getAgain() {
    return CallerBacking.signInUrl(SessionEnded.pageOf(Faces.request()));
  }
}
