package fi.luukku.launcher.authorizations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The portal's style sheet and its letters, and the stripes of the simulated sign-in. */
record Look(Path folder) {
  private static final Set<String> FILES =
      Set.of(
          "css/luukku.css",
          "css/simulator.css",
          "fonts/source-sans-3-latin-wght-normal.woff2",
          "fonts/source-sans-3-latin-ext-wght-normal.woff2");

  void answer(Call call) throws IOException {
    List<String> path = call.path();
    String name = String.join("/", path.subList(1, path.size()));
    if (!FILES.contains(name)) {
      call.refuse(404, "not_found");
      return;
    }
    call.file(name.endsWith(".css") ? "text/css" : "font/woff2", content(name));
  }

  private byte[] content(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }
}
