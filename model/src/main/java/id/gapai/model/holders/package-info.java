/**
 * From residents to holders: eligibility, backlog of the unrecorded, reconciliation and segments. The door is
 * {@link id.gapai.model.holders.HolderProjection}; see docs/model.md, "Holders".
 */
package id.gapai.model.holders;
