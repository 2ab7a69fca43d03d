package fi.luukku.casework.web;

import fi.luukku.casework.CancelLinks;
import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * {@code /follow}: a matter that was filed without signing in, for whoever holds the link. The
 * secret stands in the query and nowhere else: pages send no referrer, are never stored, and
 * nothing here logs it.
 */
@Named
@RequestScoped
public class FollowBacking {
  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject CancelLinks links;
  @Inject AttachedFile attached;
  @Inject CaseParameter parameter;
  @Inject FormBacking form;
  @Inject LocaleBacking locale;
  @Inject Messages messages;

  private CaseView matter;
  private String text;
  private String reason;
  private String digits;

  public void open() {
    matter = cases.byFollowUpToken(parameter.token());
  }

  public CaseView getMatter() {
    if (matter == null) {
      open();
    }
    return matter;
  }

  /** Whether the page has its forms; of a post, the desk decides, and says why not. */
  public boolean isWritable() {
    return !Pages.isDrawn() || getMatter().mayWrite();
  }

  /** Whether the page has its form; of a post, the desk decides, and says why not. */
  public boolean isWithdrawable() {
    return !Pages.isDrawn() || getMatter().mayWithdraw();
  }

  public String write() {
    return act(
        "message", () -> cases.writeByFollowUpToken(parameter.token(), text, form.getOnce()));
  }

  public String withdraw() {
    try {
      if (Conflict.again(this::withdrawn)) {
        return done("withdrawn");
      }
      digits = null;
      return messages.error(
          "digits", Texts.text(locale.getLanguage(), "casework", "withdraw.digits.wrong"));
    } catch (Refusal refusal) {
      matter = null;
      return messages.refuse(refusal);
    }
  }

  public String attach() {
    matter = null;
    return attached.addTo(
        document ->
            cases.addAttachmentByFollowUpToken(
                current.caller(), parameter.token(), document, form.getOnce()),
        done("document"));
  }

  private boolean withdrawn() {
    return links.withdraw(parameter.token(), digits, reason == null ? "" : reason);
  }

  private String act(String name, Runnable act) {
    try {
      Conflict.again(act);
      return done(name);
    } catch (Refusal refusal) {
      matter = null;
      return messages.refuse(refusal);
    }
  }

  private String done(String act) {
    return Pages.to("/follow", "token", parameter.token(), "done", act);
  }

  public AttachedFile getAttached() {
    return attached;
  }

  public boolean isDocumentAdded() {
    return parameter.isDone("document");
  }

  public boolean isWithdrawnNow() {
    return parameter.isDone("withdrawn");
  }

  public boolean isMessageSent() {
    return parameter.isDone("message");
  }

  public String getToken() {
    return parameter.token();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getDigits() {
    return digits;
  }

  public void setDigits(String digits) {
    this.digits = digits;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
