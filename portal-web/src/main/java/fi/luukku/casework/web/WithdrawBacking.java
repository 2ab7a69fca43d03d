package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.Conflict;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /my/withdraw}: what withdrawing or cancelling means, and the button that does it. */
@Named
@RequestScoped
public class WithdrawBacking {
  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject CaseParameter parameter;
  @Inject Messages messages;

  private CaseView matter;
  private String reason;

  public void open() {
    matter = cases.one(current.caller(), parameter.number());
  }

  public CaseView getMatter() {
    if (matter == null) {
      open();
    }
    return matter;
  }

  /** Whether the page has its form; of a post, the desk decides, and says why not. */
  public boolean isWithdrawable() {
    return !Pages.isDrawn() || getMatter().mayWithdraw();
  }

  /** Whether it is a booking: the words are others then. */
  public boolean isBooking() {
    return getMatter().time().isPresent();
  }

  public String withdraw() {
    try {
      Conflict.again(this::withdrawNow);
      return Pages.to("/my/matter", "number", parameter.number(), "done", "withdrawn");
    } catch (Refusal refusal) {
      matter = null;
      return messages.refuse(refusal);
    }
  }

  private void withdrawNow() {
    cases.withdraw(current.caller(), parameter.number(), reason == null ? "" : reason);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
