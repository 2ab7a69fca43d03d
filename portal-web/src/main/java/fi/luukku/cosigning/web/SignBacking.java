package fi.luukku.cosigning.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseToSign;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.casework.web.SentAnswers;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.cosigning.CoSigning;
import fi.luukku.cosigning.SignatureLinkIsOver;
import fi.luukku.cosigning.SignatureOffer;
import fi.luukku.cosigning.SignatureOffer.Standing;
import fi.luukku.forms.Summary;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.limits.WrongGuesses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code /my/sign}: what somebody was asked to sign, to whoever brings the link of the mail. */
@Named
@RequestScoped
public class SignBacking {
  private static final int NOT_FOUND = 404;
  private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");

  @Inject CoSigning desk;
  @Inject CurrentCaller current;
  @Inject SentAnswers answers;
  @Inject SignedFiles files;
  @Inject StrongerSignIn stronger;
  @Inject WrongGuesses guesses;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private SignatureOffer offer;
  private String reason;

  /** Before the page is drawn. */
  public String open() {
    try {
      return offered();
    } catch (StrongerSignInNeeded weak) {
      return stronger.orRefuse(weak, here());
    }
  }

  private String offered() {
    if (guesses.turnAway()) {
      return null;
    }
    offer = desk.look(current.caller(), getToken());
    if (offer.standing() == Standing.SIGNED_BY_YOU) {
      return toSigned(getMatter().number());
    }
    if (offer.standing() == Standing.UNKNOWN) {
      guesses.note();
    }
    if (!offer.isOpen()) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(NOT_FOUND);
    }
    return null;
  }

  /** Signs, and leads to what was signed. */
  public String sign() {
    try {
      return toSigned(Conflict.again(() -> desk.sign(current.caller(), getToken())));
    } catch (SignatureLinkIsOver over) {
      return open();
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, here());
    }
  }

  public String decline() {
    try {
      Conflict.again(
          () -> desk.decline(current.caller(), getToken(), reason == null ? "" : reason));
      return Pages.to("/my", "done", "declined");
    } catch (SignatureLinkIsOver over) {
      return open();
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, here());
    }
  }

  private static String toSigned(CaseNumber number) {
    return Pages.to("/my/signed", "number", number);
  }

  private String here() {
    return TOKEN.matcher(getToken()).matches() ? "/my/sign?token=" + getToken() : "/my";
  }

  /** Whether the form is there: while a post is taken in, it is, and the desk says the rest. */
  public boolean isShown() {
    return !Pages.isDrawn() || getOffer().isOpen();
  }

  /** Whether what is to be signed is shown. */
  public boolean isReadable() {
    return Pages.isDrawn() && getOffer().isOpen();
  }

  /** Read once a request. */
  public SignatureOffer getOffer() {
    if (offer == null) {
      offer = desk.look(current.caller(), getToken());
    }
    return offer;
  }

  /** In text keys: why it cannot be signed. */
  public String getStanding() {
    return getOffer().standing().name().toLowerCase(Locale.ROOT);
  }

  public boolean isOwn() {
    return getOffer().standing() == Standing.OWN;
  }

  public CaseToSign getMatter() {
    return getOffer().matter().orElseThrow();
  }

  public Summary getSummary() {
    CaseToSign matter = getMatter();
    return answers.of(matter.answersJson(), matter.attachments(), locale.getLanguage());
  }

  /** The attachments, to be opened by this link alone. */
  public List<SignedFiles.Link> getFiles() {
    return files.of(getMatter(), "/my/sign/document?token=" + getToken());
  }

  /** As it stood in the link; may be anything. */
  public String getToken() {
    return parameters.getOrDefault("token", "");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
