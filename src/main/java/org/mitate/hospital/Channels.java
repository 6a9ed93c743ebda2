package org.mitate.hospital;

import java.util.Set;
import org.mitate.hospital.terms.Channel;

/// How applications and material may arrive (rules.md CH01, CH02).
public record Channels(Set<Channel> application, Set<Delivery> material) {

    public boolean accept(Channel channel) {
        return application.contains(channel);
    }

    public boolean acceptUploads() {
        return material.contains(Delivery.UPLOAD);
    }

    /// How discs, slides and letters reach the hospital.
    public enum Delivery {
        POST,
        COUNTER,
        UPLOAD
    }
}
