package fi.luukku.parties.web;

import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.parties.Mandate;
import fi.luukku.parties.NationalMandates;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /on-behalf}: for whom the citizen acts, himself or a party he holds a mandate for. */
@Named
@RequestScoped
public class OnBehalfBacking {
  private static final String SELF = "self";
  private static final Set<String> TOLD = Set.of("away", "cancelled", "not_allowed", "not_awaited");

  @Inject private ActingOnBehalf acting;
  @Inject private NationalMandates national;
  @Inject private CurrentCaller current;
  @Inject private LocaleBacking locale;

  private List<Mandate> held;
  private String chosen;

  /** Keeps the choice with the sign-in, and goes on to that party's matters. */
  public String choose() {
    Caller caller = current.caller();
    Optional<OnBehalf> party =
        SELF.equals(chosen) ? Optional.empty() : Optional.of(acting.choose(caller, chosen));
    current.actFor(party);
    return Pages.to("/my");
  }

  public List<Option> getOptions() {
    Option self = new Option(SELF, words("on_behalf.self"), current.caller().name());
    return Stream.concat(Stream.of(self), held().stream().map(this::option)).toList();
  }

  /** Whether Suomi.fi e-Authorizations may be asked. */
  public boolean isNational() {
    return national.isThere();
  }

  /**
   * Why nothing came of a choice at Suomi.fi; empty where nothing is to be told.
   *
   * @param why as the address says it; may be anything
   */
  public String untold(String why) {
    return why != null && TOLD.contains(why) ? words("on_behalf.suomifi." + why) : "";
  }

  /** Whether he holds no mandate at all. */
  public boolean isAlone() {
    return held().isEmpty();
  }

  private Option option(Mandate mandate) {
    String role = words("on_behalf.role." + mandate.role().key());
    String more = mandate.businessId().map(id -> role + ", " + id).orElse(role);
    return new Option(mandate.id(), mandate.name(), more);
  }

  /** Read once a request: the page asks for it several times. */
  private List<Mandate> held() {
    if (held == null) {
      held = acting.mine(current.caller());
    }
    return held;
  }

  private String words(String key) {
    return Texts.text(locale.getLanguage(), "parties", key);
  }

  /** What is chosen now, where nothing else was typed. */
  public String getChosen() {
    return chosen == null
        ? current.caller().onBehalf().map(OnBehalf::mandate).orElse(SELF)
        : chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
