/// The public pages and the interface under `/api` (api.md).
@NullMarked
package org.mitate.guide.web;

import org.jspecify.annotations.NullMarked;
