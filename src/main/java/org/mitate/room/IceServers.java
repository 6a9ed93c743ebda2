package org.mitate.room;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mitate.shared.Ids;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Hands out the ways between browsers, with a pass for the relay that ends by itself.
///
/// The pass is that of coturn's `use-auth-secret`: the name says until when, the password is its
/// HMAC-SHA1 under the shared secret. The name holds nothing of person or case.
@Component
@EnableConfigurationProperties(RoomSettings.class)
public class IceServers {

    private final RoomSettings settings;
    private final Clock clock;

    IceServers(RoomSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public List<IceServer> fresh() {
        var servers = new ArrayList<IceServer>();
        if (!settings.stun().isEmpty()) servers.add(new IceServer(settings.stun(), null, null));
        RoomSettings.Turn turn = settings.turn();
        if (turn != null && !turn.urls().isEmpty()) {
            long until = clock.instant().plus(turn.ttl()).getEpochSecond();
            String name = until + ":" + Ids.next(clock);
            servers.add(new IceServer(turn.urls(), name, password(turn.secret(), name)));
        }
        return List.copyOf(servers);
    }

    /// Whether a relay is there for browsers that cannot meet directly.
    public boolean haveRelay() {
        return settings.turn() != null && !settings.turn().urls().isEmpty();
    }

    /// Whether everything must go through the relay.
    public boolean relayOnly() {
        RoomSettings.Turn turn = settings.turn();
        return turn != null && turn.only() && haveRelay();
    }

    private static String password(String secret, String name) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(name.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA1 in this JDK", e);
        }
    }
}
