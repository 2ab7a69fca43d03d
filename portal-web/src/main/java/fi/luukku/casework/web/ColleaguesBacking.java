package fi.luukku.casework.web;

import fi.luukku.casework.Colleague;
import fi.luukku.casework.HandlerQueries;
import fi.luukku.identity.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** To whom a case can be given: who has worked on cases of its queue. */
@Named("colleagues")
@RequestScoped
public class ColleaguesBacking {
  @Inject CurrentCaller current;
  @Inject HandlerQueries queries;
  @Inject CaseBacking caseBacking;

  private List<String> names;

  /** Everybody but who has the case already. */
  public List<String> getNames() {
    if (names == null) {
      String now = caseBacking.getMatter().handlerName().orElse("");
      names =
          queries.colleagues(current.caller(), caseBacking.getMatter().queueKey()).stream()
              .map(Colleague::name)
              .filter(name -> !name.equals(now))
              .toList();
    }
    return names;
  }

  /** Those whose name holds what was typed so far. */
  public List<String> complete(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    return getNames().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
        .toList();
  }
}
