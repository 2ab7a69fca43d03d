package fi.luukku.forwarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.TimelineEntry;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forwarding.domain.EventType;
import fi.luukku.forwarding.domain.Letters;
import fi.luukku.forwarding.persistence.Outbox;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the message about a case into the outbox, in the transaction in which it happened: both
 * are committed, or neither. The whole event is made here, so that a repeat is the same to the
 * byte.
 */
@ApplicationScoped
class OutboxWriter {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Inject private Outbox outbox;
  @Inject private RelayNudge relay;
  @Inject private PublishedForms forms;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.base.url")
  private String baseUrl;

  void write(@Observes CaseEvent event) {
    if (!concernsBackOffice(event)) {
      return;
    }
    String id = UUID.randomUUID().toString();
    String body = new String(new JsonFormat().serialize(event(id, event)), StandardCharsets.UTF_8);
    outbox.add(id, event.facts().id(), event.facts().queueKey(), body);
  }

  void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseEvent event) {
    relay.nudge();
  }

  /**
   * Nothing leaves of what another person has yet to sign; internal notes stay inside, and what the
   * back office said does not come back to it.
   */
  private static boolean concernsBackOffice(CaseEvent event) {
    if (event.facts().lacksSignature()) {
      return false;
    }
    if (event instanceof CaseEvent.Changed changed) {
      return changed.entry().visible() && changed.entry().by() != TimelineEntry.Actor.BACK_OFFICE;
    }
    if (event instanceof CaseEvent.Withdrawn withdrawn) {
      return withdrawn.entry().by() != TimelineEntry.Actor.BACK_OFFICE;
    }
    return true;
  }

  private CloudEvent event(String id, CaseEvent event) {
    EventType type = EventType.of(event);
    String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    return CloudEventBuilder.v1()
        .withId(id)
        .withSource(URI.create(base + "/cases"))
        .withType(type.type())
        .withSubject(event.facts().number().value())
        .withTime(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .withDataContentType("application/json")
        .withDataSchema(URI.create(base + "/messages/" + type.schema()))
        .withData(data(new Letters(base, forms), event))
        .build();
  }

  private static byte[] data(Letters letters, CaseEvent event) {
    try {
      return JSON.writeValueAsBytes(letters.of(event));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A letter could not be written as JSON.", broken);
    }
  }
}
