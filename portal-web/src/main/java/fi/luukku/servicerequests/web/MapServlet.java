package fi.luukku.servicerequests.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.luukku.servicerequests.ReportCategories;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The municipality's own map for the report page: {@code /report/map/features} is GeoJSON, {@code
 * /report/map/style} how it is drawn. The same for everybody, so browsers may keep it for an hour.
 */
@WebServlet("/report/map/*")
public class MapServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOR_AN_HOUR = "public, max-age=3600";

  @Inject private transient ReportCategories categories;

  private final transient ObjectMapper json = new ObjectMapper();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String wanted = Optional.ofNullable(request.getPathInfo()).orElse("");
    Optional<Path> features = categories.mapFeatures();
    if (wanted.equals("/style")) {
      send(response, "application/json", json.writeValueAsBytes(categories.mapStyle()));
    } else if (wanted.equals("/features") && features.isPresent()) {
      send(response, "application/geo+json", Files.readAllBytes(features.get()));
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(HttpServletResponse response, String type, byte[] body)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Cache-Control", FOR_AN_HOUR);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
