/**
 * The room's line, {@code /ws/room/{callId}?ticket=…}: one socket per participant, JSON messages
 * {@code {v:1,type,callId,from,to?,seq,epoch?,ts,data}}. The server sets {@code from}; a {@code seq} not above the last
 * one of the connection is a repetition and dropped; unknown types are ignored; 64 kB at most.
 *
 * <pre>
 * server → one     welcome {you:{id,role}, connection, peers:[{id,role,state}], offererOf:[id], iceServers, turnExpires, limits, talking}
 *                  pong · error {code,retryable} · bye {reason}
 * server → others  join {peer:{id,role,state}, youOffer} · peer-state {id,state:"reconnecting"} · leave {id,role}
 *                  hint {topic:"call"|"case"|"consents"|"chat", kind}: read again by REST
 * relayed          desc {sdp,kind,epoch} · cand {candidate,epoch} · negotiate-request · restart-request {reason,rebuild?}
 *                  media-state · screen-start · screen-stop · field {key,value}
 * citizen → agent  cb-start {epoch,width,height} · cb-event {epoch,n,part,of,z,data} · cb-stop · cb-ack {of,reqId,ok,why}
 * agent → citizen  consent-request {kind} · cb-resync · cb-pointer {nodeId,fx,fy} · cb-highlight {nodeId,field,reqId}
 *                  cb-fill {field,value,version,reqId} · cb-press {target,reqId} · cb-push {kind,code,reqId}
 * kept, then sent  chat {text,id?} comes back to all, its sender included, as {id,from,role,text,at,clientId}
 * for the server   ping · stats {media,bytes,frames} · turn-refresh · leave · bye
 * </pre>
 *
 * <p>Of each pair the later to arrive offers, for the whole call, however often a browser comes back: textbook perfect
 * negotiation freezes the picture. Only while citizen and agent are together is anything relayed, and a description of a
 * citizen who has not agreed to the camera is refused. Of the {@code cb-} words the server lets pass what
 * {@link org.cloudwindow.web.signal.CobrowseRules} allow, and refuses with {@code cb-ack {of,reqId,ok:false,why}}.
 */
package org.cloudwindow.web.signal;
