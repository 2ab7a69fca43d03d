package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.Door;
import fi.luukku.identity.KnownSignIn;
import fi.luukku.parties.SignInDesk;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /my/sign-ins}: where one is signed in, and the end of it. */
@Named
@RequestScoped
public class SignInsBacking {
  @Inject SignInDesk desk;
  @Inject EndedSignIns ended;
  @Inject CurrentCaller current;
  @Inject @RequestParameterMap Map<String, String> parameters;

  private List<KnownSignIn> all;

  public List<KnownSignIn> getAll() {
    if (all == null) {
      all = desk.mine(current.caller());
    }
    return all;
  }

  public boolean isHere(KnownSignIn one) {
    return one.key().equals(current.signInKey());
  }

  public boolean isAlone() {
    return getAll().size() < 2;
  }

  /** Ends the one whose button was pressed, or all others. */
  public String end() {
    String key = parameters.getOrDefault("end", "");
    Optional<List<String>> tokens =
        parameters.containsKey("others")
            ? Optional.of(desk.endOthers(current.caller(), current.signInKey()))
            : desk.end(current.caller(), key);
    tokens.ifPresent(ours -> ended.tell(Door.CITIZEN, ours));
    return tokens.isPresent() ? Pages.to("/my/sign-ins", "ended", "yes") : Pages.to("/my/sign-ins");
  }
}
