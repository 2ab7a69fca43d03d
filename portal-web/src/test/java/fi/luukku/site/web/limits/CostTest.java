package fi.luukku.site.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostTest {
  private static final long LARGE = 66_000;

  @Test
  void a_large_form_of_a_visitor_counts_as_a_form_and_as_an_upload() {
    assertThat(Cost.of(post("/report", LARGE))).containsExactly(Cost.VISITOR_FORM, Cost.UPLOAD);
    assertThat(Cost.of(post("/my/profile", LARGE))).containsExactly(Cost.FORM, Cost.UPLOAD);
  }

  @Test
  void a_small_form_is_no_upload() {
    assertThat(Cost.of(post("/report", 1_000))).containsExactly(Cost.VISITOR_FORM);
    assertThat(Cost.of(post("/my/profile", 1_000))).containsExactly(Cost.FORM);
  }

  private static HttpServletRequest post(String path, long length) {
    Map<String, Object> says =
        Map.of(
            "getMethod", "POST",
            "getRequestURI", path,
            "getServletPath", path,
            "getContextPath", "",
            "getContentLengthLong", length);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            CostTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (request, method, args) -> says.get(method.getName()));
  }
}
