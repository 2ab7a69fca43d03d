package fi.luukku.cosigning.web;

import fi.luukku.casework.web.CaseParameter;
import fi.luukku.cosigning.SignatureAsking;
import fi.luukku.cosigning.SignatureRequest;
import fi.luukku.cosigning.SignatureState;
import fi.luukku.cosigning.SignatureTimes;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.FormBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * On {@code /my/matter}: whose signature the matter waits for, and asking another. Before it is
 * sent: how long there is to sign.
 */
@Named
@RequestScoped
public class CoSignatureBacking {
  private static final String DONE = "signature-asked";

  @Inject SignatureAsking desk;
  @Inject SignatureTimes times;
  @Inject CurrentCaller current;
  @Inject CaseParameter parameter;
  @Inject FormBacking form;
  @Inject Messages messages;

  private Optional<SignatureRequest> standing;
  private String signatory;

  /** Whom it waits for; asked where the matter awaits a signature. */
  public Optional<SignatureRequest> getStanding() {
    if (standing == null) {
      standing = desk.standing(current.caller(), parameter.number());
    }
    return standing;
  }

  /** Days that somebody has to sign what is sent now. */
  public int getDays() {
    return times.days();
  }

  public boolean isDeclined() {
    return getStanding().filter(one -> one.state() == SignatureState.DECLINED).isPresent();
  }

  /** Asks another address. */
  public String askAgain() {
    try {
      Conflict.again(
          () -> desk.askAgain(current.caller(), parameter.number(), signatory, form.getOnce()));
      return Pages.to("/my/matter", "number", parameter.number(), "done", DONE);
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** What was just done, said after the redirect. */
  public boolean isAskedNow() {
    return parameter.isDone(DONE);
  }

  public String getSignatory() {
    return signatory;
  }

  public void setSignatory(String signatory) {
    this.signatory = signatory;
  }
}
