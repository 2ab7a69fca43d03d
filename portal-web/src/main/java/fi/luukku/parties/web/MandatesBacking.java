package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.parties.HeldBy;
import fi.luukku.parties.Invitation;
import fi.luukku.parties.Mandate;
import fi.luukku.parties.PartyMandates;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code /my/mandates}: one's own mandates, and those of the party whose mandates one manages. */
@Named
@RequestScoped
public class MandatesBacking {
  private static final String HERE = "/my/mandates";

  private static final Set<String> TOLD =
      Set.of("accepted", "declined", "ended", "sent", "taken_back");

  @Inject ActingOnBehalf acting;
  @Inject PartyMandates desk;
  @Inject CurrentCaller current;
  @Inject LocaleBacking locale;
  @Inject Messages messages;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private List<Mandate> mine;
  private Boolean managing;
  private PartyMandates.Overview overview;

  /** Ends the mandate, or takes the invitation back, whose button was pressed. */
  public String change() {
    try {
      if (parameters.containsKey("end")) {
        desk.end(current.caller(), parameters.get("end"));
        return Pages.to(HERE, "told", "ended");
      }
      desk.takeBack(current.caller(), parameters.getOrDefault("take_back", ""));
      return Pages.to(HERE, "told", "taken_back");
    } catch (NotFound notThere) {
      throw notThere;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
  }

  /** What has just been done, after a redirect; empty where nothing was. */
  public String getTold() {
    String told = parameters.getOrDefault("told", "");
    return TOLD.contains(told)
        ? Texts.text(locale.getLanguage(), "parties", "mandates.told." + told)
        : "";
  }

  public List<Mandate> getMine() {
    if (mine == null) {
      mine = acting.mine(current.caller());
    }
    return mine;
  }

  /** Whether it is he who acts for a party whose mandates he manages. */
  public boolean isManaging() {
    if (managing == null) {
      managing = acting.manages(current.caller());
    }
    return managing;
  }

  public List<HeldBy> getHolders() {
    return overview().holders();
  }

  public List<Invitation> getInvitations() {
    return overview().invitations();
  }

  public boolean isOwn(HeldBy one) {
    return one.mandate().person().equals(current.caller().id());
  }

  private PartyMandates.Overview overview() {
    if (overview == null) {
      overview = desk.overview(current.caller());
    }
    return overview;
  }
}
