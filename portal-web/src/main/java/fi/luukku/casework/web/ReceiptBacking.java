package fi.luukku.casework.web;

import fi.luukku.casework.CaseView;
import fi.luukku.casework.CitizenCases;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * {@code /my/receipt} and {@code /follow/receipt}: what was received, what happens next, by when.
 * Read from the case itself, so a reload or a second send shows the same.
 */
@Named
@RequestScoped
public class ReceiptBacking {
  @Inject CurrentCaller current;
  @Inject CitizenCases cases;
  @Inject CaseParameter parameter;
  @Inject FollowLinks links;

  private CaseView matter;

  public void open() {
    matter = cases.one(current.caller(), parameter.number());
  }

  public void openByToken() {
    matter = cases.byFollowUpToken(parameter.token());
  }

  public CaseView getMatter() {
    return matter;
  }

  public boolean isBooking() {
    return words().isBooking();
  }

  /** Text key of the heading. */
  public String getTitleKey() {
    return isBooking() && parameter.isDone("moved") ? "receipt.title.moved" : words().titleKey();
  }

  /** Whether it is a booking that waited for its approval when it was sent. */
  public boolean isAsked() {
    return words().isAsked();
  }

  /** Text key of what happens next. */
  public String getNextKey() {
    return words().nextKey();
  }

  /** Text key of whether e-mail is sent, and if not, why. */
  public String getMailKey() {
    return words().mailKey();
  }

  /** Whether there is a place to come to, as far as anything is said. */
  public boolean isToCome() {
    return words().isToCome();
  }

  private ReceiptWords words() {
    return new ReceiptWords(matter);
  }

  /** The whole address of the follow-up page, to keep. */
  public String getFollowUpLink() {
    return links.to(parameter.token());
  }

  public String getToken() {
    return parameter.token();
  }
}
