package org.mitate.room.line;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/// Where the lines of visitors and doctors end. Pages of other origins get none, as Spring's rule
/// is without a list.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LineSockets implements WebSocketConfigurer {

    private static final int SMALL = 4 * 1024;

    private final Lines lines;
    private final Handshakes handshakes;

    LineSockets(Lines lines, Handshakes handshakes) {
        this.lines = lines;
        this.handshakes = handshakes;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(lines, "/visit/room/line", "/cases/*/room/line")
                .setHandshakeHandler(new PlainHandshakes())
                .addInterceptors(handshakes);
    }

    /// Hundreds of rooms share a node: what each line holds is kept small.
    @Bean
    ServletServerContainerFactoryBean webSocketContainer() {
        var container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(SMALL);
        container.setMaxBinaryMessageBufferSize(SMALL / 4);
        return container;
    }

    /// Without compression, whose memory per line is larger than everything else.
    private static final class PlainHandshakes extends DefaultHandshakeHandler {
        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request,
                List<WebSocketExtension> requested,
                List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
