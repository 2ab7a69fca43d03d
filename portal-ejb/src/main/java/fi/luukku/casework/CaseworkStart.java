package fi.luukku.casework;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Reads what case numbers begin with at start, so that what does not fit is told then. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@PermitAll
public class CaseworkStart {
  @Inject private CasePrefix prefix;

  @PostConstruct
  void read() {
    prefix.current();
  }
}
