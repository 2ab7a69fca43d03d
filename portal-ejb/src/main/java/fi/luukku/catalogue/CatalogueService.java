package fi.luukku.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One service of the municipality, as its editors describe it.
 *
 * @param key stable name in addresses
 * @param description Markdown
 * @param keywords what people call it, by language tag
 * @param audience {@code resident}, {@code association}, {@code company}
 * @param errand what the service page's button starts
 * @param queue work queue that answers for it
 * @param expectedDays usual days until an answer
 * @param popular whether the front page shows it
 */
public record CatalogueService(
    String key,
    LocalizedText name,
    LocalizedText summary,
    LocalizedText description,
    List<String> lifeEvents,
    Map<String, List<String>> keywords,
    List<String> audience,
    LocalizedText price,
    LocalizedText howTo,
    Errand errand,
    String queue,
    int expectedDays,
    Contact contact,
    boolean popular) {

  public CatalogueService {
    Objects.requireNonNull(key, "a service has a key");
    lifeEvents = List.copyOf(lifeEvents);
    keywords = Map.copyOf(keywords);
    audience = List.copyOf(audience);
  }

  /**
   * Where the errand is done: the {@code key} or {@code search} belongs to the capability named by
   * {@code kind}.
   */
  public record Errand(
      Kind kind, Optional<String> key, Optional<String> search, Optional<LocalizedText> url) {

    public enum Kind {
      @JsonProperty("appointment")
      APPOINTMENT,
      @JsonProperty("facility")
      FACILITY,
      @JsonProperty("grant")
      GRANT,
      @JsonProperty("service-request")
      SERVICE_REQUEST,
      @JsonProperty("form")
      FORM,
      @JsonProperty("link")
      LINK,
      @JsonProperty("info")
      INFO
    }

    public Errand {
      Objects.requireNonNull(kind, "an errand has a kind");
      key = Objects.requireNonNullElse(key, Optional.empty());
      search = Objects.requireNonNullElse(search, Optional.empty());
      url = Objects.requireNonNullElse(url, Optional.empty());
    }
  }

  /** Whom to ask. */
  public record Contact(String phone, String email) {}
}
