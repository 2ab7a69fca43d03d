package fi.luukku.parties.web;

import fi.luukku.identity.CurrentCaller;
import fi.luukku.parties.MandateReach;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What cannot be done for the party that somebody acts for, told where it is offered. */
@Named
@RequestScoped
public class ReachBacking {
  @Inject MandateReach reach;
  @Inject CurrentCaller current;

  /** Asked once a request: a page asks several times. */
  private final Map<String, Boolean> beyond = new HashMap<>();

  /**
   * Whether his mandate is not for it.
   *
   * @param kind wire name of the errand's kind
   * @param service which one; empty for all of the kind
   */
  public boolean isBeyond(String kind, String service) {
    String which = service == null ? "" : service;
    return beyond.computeIfAbsent(
        kind + "/" + which,
        none ->
            which.isEmpty()
                ? reach.isBeyond(current.caller(), kind)
                : reach.isBeyond(current.caller(), kind, which));
  }
}
