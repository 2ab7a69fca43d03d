package fi.luukku.facilities;

import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.facilities.integration.ReadHours;
import fi.luukku.shared.jobs.Loop;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Reads opening hours from their addresses when they are due, on one of the nodes, and on each node
 * looks whether some node has read others: as often as the content folder is looked at. Where no
 * facility takes its hours from an address, nothing is asked.
 */
@Singleton
@Startup
@DependsOn("FacilitiesStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class HoursLoop {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(30);

  @Resource private ManagedThreadFactory threads;
  @Inject private HoursRound round;
  @Inject private ReadHours hours;
  @Inject private FacilityContent content;

  private Loop fetching;
  private Loop looking;

  @PostConstruct
  void start() {
    fetching = new Loop("luukku-opening-hours", BETWEEN_ROUNDS, this::read);
    looking = new Loop("luukku-opening-hours-seen", BETWEEN_LOOKS, this::look);
    fetching.start(threads);
    looking.start(threads);
  }

  @PreDestroy
  void stop() {
    fetching.stop();
    looking.stop();
  }

  private boolean read() {
    return content.takesHours() && round.run();
  }

  private boolean look() {
    if (content.takesHours()) {
      hours.look();
    }
    return false;
  }
}
