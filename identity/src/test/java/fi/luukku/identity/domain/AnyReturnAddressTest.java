package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked for. */
class AnyReturnAddressTest {
  @Property
  void never_leaves_our_site(@ForAll("tricks") String asked) {
    String path = ReturnAddress.of(asked, "/").path();
    URI address = URI.create("https://asiointi.example").resolve(path);

    assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n");
    assertThat(address.getHost()).isEqualTo("asiointi.example");
    assertThat(address.getScheme()).isEqualTo("https");
  }

  @Provide
  Arbitrary<String> tricks() {
    return Arbitraries.of(
            "/",
            "//",
            "\\",
            ".",
            "..",
            "@",
            ":",
            "%2f",
            "%5c",
            "%0a",
            "%00",
            "?",
            "#",
            "&",
            "evil",
            ".example",
            "https",
            "javascript",
            "\t",
            "\n",
            " ",
            "ä",
            "\u2028",
            ";",
            "oidc",
            "=")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }
}
