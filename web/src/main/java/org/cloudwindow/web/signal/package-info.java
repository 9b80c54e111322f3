/**
 * The room's line, {@code /ws/room/{callId}?ticket=…}: one socket per participant, JSON messages
 * {@code {v:1,type,callId,from,to?,seq,epoch?,ts,data}}. The server sets {@code from}; a {@code seq} not above the last
 * one of the connection is a repetition and dropped; unknown types are ignored; 64 kB at most.
 *
 * <pre>
 * server → one     welcome {you, connection, peers, offererOf:[id], iceServers, relayOnly, turnExpires, limits, talking, held, focus}
 *                  with each peer as {id,role,name,rights:[SEE|HEAR|SPEAK|POINT|TYPE],state}
 *                  pong · error {code,retryable} · bye {reason:"replaced"|"moved"|"dismissed"|"over"}
 * server → others  join {peer, youOffer} · peer-state {id,state:"reconnecting"} · leave {id}
 *                  hold {held} · rights {id,rights} · role {id,role,rights}
 *                  hint {topic:"call"|"case"|"consents"|"chat", kind}: read again by REST
 * relayed          desc {sdp,kind,epoch} · cand {candidate,epoch} · negotiate-request · restart-request {reason,rebuild?}
 *                  media-state · screen-start · screen-stop · field {key,value}
 * citizen → agent  cb-start {epoch,width,height} · cb-event {epoch,n,part,of,z,data} · cb-stop · cb-ack {of,reqId,ok,why}
 * agent → citizen  consent-request {kind} · cb-resync · cb-pointer {nodeId,fx,fy} · cb-highlight {nodeId,field,reqId}
 *                  cb-fill {field,value,version,reqId} · cb-press {target,reqId} · cb-push {kind,code,reqId}
 * kept, then sent  chat {text,id?} comes back to all, its sender included, as {id,from,role,text,at,clientId}
 * for the server   ping · stats {media,bytes,frames} · turn-refresh · focus {key} · leave · bye
 * </pre>
 *
 * <p>Of each pair the later to arrive offers, for the whole call, however often a browser comes back: textbook perfect
 * negotiation freezes the picture. Only while citizen and agent are together is anything relayed, and a description of a
 * citizen who has not agreed to the camera is refused. What a third person may not do the server does not pass on
 * ({@code RelayRules}); while the citizen is on hold, nothing of a media path to or from the citizen.
 * Of the {@code cb-} words the server lets pass what
 * {@link org.cloudwindow.web.signal.CobrowseRules} allow, and refuses with {@code cb-ack {of,reqId,ok:false,why}}.
 */
package org.cloudwindow.web.signal;
