package fi.luukku.forwarding.rest;

import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.schema.AnswersSchema;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schemas of the messages to and from the back office, and the AsyncAPI document that
 * names them. Public: they hold no data.
 */
@Path("/")
public class MessagesResource {
  @Inject private PublishedForms forms;

  private static final String SCHEMA = "application/schema+json";
  private static final Map<String, String> FILES =
      Map.of(
          "asyncapi.yaml", "application/yaml; charset=utf-8",
          "case-submitted.v1.schema.json", SCHEMA,
          "case-changed.v1.schema.json", SCHEMA,
          "case-withdrawn.v1.schema.json", SCHEMA,
          "backoffice-status.v1.schema.json", SCHEMA,
          "backoffice-message.v1.schema.json", SCHEMA,
          "backoffice-decision.v1.schema.json", SCHEMA);

  /**
   * One of the files of {@code docs/messages}.
   *
   * @return 200 with the file, 404 for any other name
   */
  @GET
  @Path("{file}")
  public Response file(@PathParam("file") String file) throws IOException {
    Optional<String> type = Optional.ofNullable(FILES.get(file));
    if (type.isEmpty()) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    try (InputStream content = MessagesResource.class.getResourceAsStream("/messages/" + file)) {
      return Response.ok(content.readAllBytes(), type.get()).build();
    }
  }

  /**
   * The JSON Schema of answers to a version of a form: what {@code form.answers} of a message fits.
   *
   * @param key of the form
   * @return 200 with the schema, 404 where no such version was published
   */
  @GET
  @Path("answers/{key}.v{version:[1-9][0-9]{0,5}}.schema.json")
  @Produces(SCHEMA)
  public String answers(@PathParam("key") String key, @PathParam("version") int version) {
    return forms.find(key, version).map(AnswersSchema::text).orElseThrow(NotFoundException::new);
  }
}
