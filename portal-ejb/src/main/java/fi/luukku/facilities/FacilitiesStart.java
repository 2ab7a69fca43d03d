package fi.luukku.facilities;

import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.facilities.integration.ReadHours;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads the facilities at start, so that content which does not fit is told then and not later. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@PermitAll
public class FacilitiesStart {
  @Inject private FacilityContent content;
  @Inject private ReadHours hours;

  @PostConstruct
  void read() {
    hours.look();
    content.all();
  }
}
