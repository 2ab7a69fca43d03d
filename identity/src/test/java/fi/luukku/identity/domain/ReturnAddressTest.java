package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/my/cases",
        "/appointments/choose-time?service=passport&day=2026-12-01",
        "/articles/p%C3%A4iv%C3%A4hoito",
        "/my/cases/MK-2026-000123",
        "/staff/desk?queue=green"
      })
  void comes_back_to_a_page_of_ours(String asked) {
    assertThat(ReturnAddress.of(asked, "/").path()).isEqualTo(asked);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example/",
        "https:/evil.example",
        "javascript:alert(1)",
        "/%0d%0aSet-Cookie:a=b",
        "/%5cevil.example",
        "/%09/evil.example",
        "/a\r\nLocation: //evil.example",
        "/a\u0000",
        "/ a",
        "/\t/evil.example",
        "/a#@evil.example",
        "evil.example",
        "@evil.example",
        "/../..",
        "/%255cevil",
        "/päiväkoti",
        "/sign-in?to=/sign-in",
        "/sign-out",
        "/oidc/callback?code=a&state=b",
        "/my/../oidc/callback",
        "/staff/sign-in",
        "/staff/sign-out"
      })
  void falls_back_to_the_front_page_for_anything_else(String asked) {
    assertThat(ReturnAddress.of(asked, "/").path()).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 801})
  void takes_no_endless_address(int length) {
    String asked = "/" + "a".repeat(length - 1);

    assertThat(ReturnAddress.of(asked, "/").path()).isEqualTo(length == 800 ? asked : "/");
  }
}
