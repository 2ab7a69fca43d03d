package fi.luukku.servicerequests;

import fi.luukku.servicerequests.integration.MunicipalContent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads what can be reported at start, so that content which does not fit is told then. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@PermitAll
public class ReportsStart {
  @Inject private MunicipalContent content;

  @PostConstruct
  void read() {
    content.categories();
  }
}
