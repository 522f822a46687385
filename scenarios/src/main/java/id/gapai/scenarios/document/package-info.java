/** A forecast as one JSON document: what {@code --format json} writes and what the page draws from. Its schema is {@code scenarios/schema/forecast.schema.json}. */
package id.gapai.scenarios.document;
