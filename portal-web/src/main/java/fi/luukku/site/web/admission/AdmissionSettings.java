package fi.luukku.site.web.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests a node works on at once. */
@ApplicationScoped
public class AdmissionSettings {
  private static final int A_PROCESSOR = 4;

  /** With those who wait for a moment they are fewer than the server's 50 threads. */
  private static final int MOST = 12;

  @Inject
  @ConfigProperty(name = "luukku.admission.at-once")
  Optional<Integer> atOnce;

  /** Where nothing is said, four for each processor and twelve at most; 0 bounds nothing. */
  int atOnce() {
    return atOnce.orElseGet(
        () -> Math.min(MOST, A_PROCESSOR * Runtime.getRuntime().availableProcessors()));
  }
}
