package org.mitate.files;

import java.util.UUID;

/// A page of a stored file that goes into a binding.
///
/// @param file its name in the store
/// @param page counted from 1
/// @param turned degrees clockwise until it stands upright: 0, 90, 180 or 270
public record FilePage(UUID file, Media media, int page, int turned) {}
