package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Door;
import fi.luukku.identity.KnownSignIn;
import fi.luukku.parties.SignInDesk;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** {@code /staff/sign-ins}: who is signed in, for administrators. Citizens have no names here. */
@Named
@RequestScoped
public class StaffSignInsBacking {
  @Inject SignInDesk desk;
  @Inject EndedSignIns ended;
  @Inject CurrentCaller current;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private List<KnownSignIn> all;

  /** Guards the page: to others it is not there. */
  public void open() {
    if (!current.caller().roles().contains("ADMIN")) {
      throw new NotFound();
    }
  }

  public List<KnownSignIn> getAll() {
    if (all == null) {
      all = desk.at(current.caller(), door());
    }
    return all;
  }

  public boolean isCitizens() {
    return door() == Door.CITIZEN;
  }

  public String getArea() {
    return isCitizens() ? "citizens" : "staff";
  }

  public boolean isHere(KnownSignIn one) {
    return !isCitizens() && one.key().equals(current.signInKey());
  }

  /** How a person without a name is told from others. */
  public String mark(KnownSignIn one) {
    return one.personId().substring(0, 8);
  }

  /** Ends the one whose button was pressed, or all of that person. */
  public String end() {
    open();
    String one = parameters.getOrDefault("end", "");
    List<String> tokens =
        one.isEmpty()
            ? desk.endAllOfPerson(current.caller(), door(), parameters.getOrDefault("all", ""))
            : desk.endOne(current.caller(), door(), one);
    ended.tell(door(), tokens);
    return Pages.to("/staff/sign-ins", "area", getArea(), "ended", "yes");
  }

  private Door door() {
    return "citizens".equals(parameters.get("area")) ? Door.CITIZEN : Door.STAFF;
  }
}
