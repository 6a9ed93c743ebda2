package org.mitate.hospital;

import java.util.List;

/// Where the activations of planned online departments are kept.
public interface Activations {

    List<Activation> all();
}
