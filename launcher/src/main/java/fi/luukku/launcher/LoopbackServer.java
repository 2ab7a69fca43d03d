package fi.luukku.launcher;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/** A small web server of the demo's: for this machine alone, and it ends with the process. */
public final class LoopbackServer {
  private LoopbackServer() {}

  /** Opens it; every address is the handler's. */
  public static HttpServer open(int port, Executor threads, HttpHandler handler)
      throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(Door.HOST, port), 0);
    server.createContext("/", handler);
    server.setExecutor(threads);
    server.start();
    return server;
  }

  /** Threads of this name that keep no process alive. */
  public static ThreadFactory daemons(String name) {
    return task -> {
      Thread thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }
}
