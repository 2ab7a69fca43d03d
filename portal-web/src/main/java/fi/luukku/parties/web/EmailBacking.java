package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.EmailProof;
import fi.luukku.parties.EmailState;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /my/email}: a code goes to the person's address, and he types it. */
@Named
@RequestScoped
public class EmailBacking {
  private static final String HERE = "/my/email";

  @Inject EmailProof proof;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private EmailState state;
  private String code;

  /** Read once a request: page and profile ask several times. */
  public EmailState getState() {
    if (state == null) {
      state = proof.state(current.caller());
    }
    return state;
  }

  public String send() {
    try {
      proof.send(current.caller(), locale.getLanguage());
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    return Pages.to(HERE, "sent", "yes");
  }

  public String prove() {
    return switch (proof.prove(current.caller(), code)) {
      case PROVEN -> Pages.to("/my/profile", "proven", "yes");
      case WRONG -> messages.error("code", text("email.wrong"));
      case OVER -> messages.error(text("email.over"));
    };
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  private String text(String key) {
    return Texts.text(locale.getLanguage(), "parties", key);
  }
}
