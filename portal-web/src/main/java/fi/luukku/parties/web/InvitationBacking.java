package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.Invitation;
import fi.luukku.parties.InvitationIsOver;
import fi.luukku.parties.MandateInvitations;
import fi.luukku.parties.NationalMandates;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** {@code /my/invitation}: a mandate that is offered to whoever brings the link. */
@Named
@RequestScoped
public class InvitationBacking {
  private static final int NOT_FOUND = 404;

  @Inject MandateInvitations desk;
  @Inject NationalMandates national;
  @Inject CurrentCaller current;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private Optional<Invitation> offer;

  /** Before the page is drawn. */
  public void open() {
    if (getOffer().isEmpty()) {
      answerNotFound();
    }
  }

  public String accept() {
    national.confirmSender(current.caller(), getToken());
    return answer(() -> desk.accept(current.caller(), getToken()), "accepted");
  }

  public String decline() {
    return answer(() -> desk.decline(current.caller(), getToken()), "declined");
  }

  private String answer(Runnable act, String told) {
    try {
      act.run();
    } catch (InvitationIsOver over) {
      offer = Optional.empty();
      answerNotFound();
      return null;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    return Pages.to("/my/mandates", "told", told);
  }

  /** Read once a request; empty where the link leads nowhere. */
  public Optional<Invitation> getOffer() {
    if (offer == null) {
      offer = desk.find(current.caller(), getToken());
    }
    return offer;
  }

  /** Whether the form is there: while a post is taken in, it is, and the desk says the rest. */
  public boolean isShown() {
    return !Pages.isDrawn() || getOffer().isPresent();
  }

  /** As it stood in the link; may be anything. */
  public String getToken() {
    return parameters.getOrDefault("token", "");
  }

  private static void answerNotFound() {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(NOT_FOUND);
  }
}
