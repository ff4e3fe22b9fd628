#!/usr/bin/env escript
%% SPDX-License-Identifier: GPL-2.0-only
%% Messages for nm-party, from recorded ones and with the standard's own types. Not needed to run the tests.
%%
%%   messages.escript DIR OUTDIR < BASES
%% DIR holds the compiled modules, BASES comes from mkmessages.py. Writes OUTDIR/4.msg and OUTDIR/6.msg.
-mode(compile).

-define(H225, 'H323-MESSAGES').
-define(H245, 'MULTIMEDIA-SYSTEM-CONTROL').

%% {name of the message, recorded message it is made of, what is different}
%% A recorded message without a difference keeps its octets in 4.msg.
list() ->
    [recorded(N) || N <- ["GRQ", "GCF", "RRQ", "RCF", "URQ", "UCF", "ARQ", "ARQ-answer", "ACF", "DRQ", "DCF",
			  "GRQ-ooh323c", "GCF-ooh323c", "RRQ-ooh323c", "RCF-ooh323c", "URQ-ooh323c",
			  "ARQ-ooh323c", "ACF-ooh323c", "ARQ-routed", "ACF-routed",
			  "Setup", "Setup-ooh323c", "Setup-routed", "Setup-second", "Setup-routed-fast",
			  "Setup-second-fast", "CallProceeding", "Connect", "Connect-fast", "ReleaseComplete",
			  "Facility", "Facility-h245", "OLC", "EndSession"]] ++
    [{"GCF-alternates", "GCF", [{[alternateGatekeeper], alternates(2)}]},
     {"GRJ", "GCF", [{[], ras(gatekeeperReject, 'GatekeeperReject',
			      [{protocolIdentifier, {0, 0, 8, 2250, 0, 7}}, {rejectReason, {terminalExcluded, 'NULL'}},
			       {altGKInfo, alternate_info()}])}]},
     {"RRQ-time", "RRQ", [{[timeToLive], 60}]},
     {"RRQ-for-ever", "RRQ", [{[timeToLive], 16#ffffffff}]},
     {"RRQ-lists", "RRQ", [{[callSignalAddress], addresses(3)}, {[rasAddress], addresses(2)}]},
     {"RRQ-light", "RRQ", [{[callSignalAddress], []}, {[keepAlive], true}, {[discoveryComplete], false},
			   {[terminalAlias], asn1_NOVALUE}, {[endpointIdentifier], "1526405563_endp"}]},
     {"RRQ-light-addresses", "RRQ", [{[keepAlive], true}, {[endpointIdentifier], "1526405563_endp"}]},
     {"RCF-time", "RCF", [{[timeToLive], 60}]},
     {"RCF-no-time", "RCF", [{[timeToLive], asn1_NOVALUE}]},
     {"RCF-for-ever", "RCF", [{[timeToLive], 16#ffffffff}]},
     {"RCF-address", "RCF", [{[callSignalAddress], addresses(1)}]},
     {"RCF-alternates", "RCF", [{[alternateGatekeeper], alternates(2)}]},
     {"RRJ", "GCF", [{[], ras(registrationReject, 'RegistrationReject',
			      [{protocolIdentifier, {0, 0, 8, 2250, 0, 7}},
			       {rejectReason, {fullRegistrationRequired, 'NULL'}}])}]},
     {"RRJ-alternates", "GCF", [{[], ras(registrationReject, 'RegistrationReject',
					 [{protocolIdentifier, {0, 0, 8, 2250, 0, 7}},
					  {rejectReason, {resourceUnavailable, 'NULL'}},
					  {altGKInfo, alternate_info()}])}]},
     {"URJ", "GCF", [{[], ras(unregistrationReject, 'UnregistrationReject',
			      [{rejectReason, {callInProgress, 'NULL'}}])}]},
     {"ARQ-addresses", "ARQ", [{[destCallSignalAddress], address()}, {[srcCallSignalAddress], address()}]},
     {"ACF-alternates", "ACF", [{[alternateEndpoints], [endpoint(1), endpoint(2)]}]},
     {"ARJ", "GCF", [{[], ras(admissionReject, 'AdmissionReject',
			      [{rejectReason, {routeCallToGatekeeper, 'NULL'}}, {callSignalAddress, addresses(2)}])}]},
     {"BRQ", "GCF", [{[], ras(bandwidthRequest, 'BandwidthRequest',
			      [{endpointIdentifier, "1526405563_endp"}, {conferenceID, zero()},
			       {callReferenceValue, 9203}, {bandWidth, 2000}, {callIdentifier, call_id()},
			       {gatekeeperIdentifier, "testgk"}, {answeredCall, false},
			       {bandwidthDetails, [rec('BandwidthDetails',
						       [{sender, true}, {multicast, false}, {bandwidth, 640},
							{rtcpAddresses, in_use()}])]}])}]},
     {"BCF", "GCF", [{[], ras(bandwidthConfirm, 'BandwidthConfirm', [{bandWidth, 2000}])}]},
     {"LRQ", "GCF", [{[], ras(locationRequest, 'LocationRequest',
			      [{destinationInfo, [{'h323-ID', "bob"}]}, {replyAddress, address()},
			       {gatekeeperIdentifier, "testgk"}])}]},
     {"LCF", "GCF", [{[], ras(locationConfirm, 'LocationConfirm',
			      [{callSignalAddress, address()}, {rasAddress, address()}])}]},
     {"IRQ", "GCF", [{[], ras(infoRequest, 'InfoRequest',
			      [{callReferenceValue, 9203}, {replyAddress, address()}, {callIdentifier, call_id()}])}]},
     {"IRR", "GCF", [{[], fun irr/1}]},
     {"RIP", "GCF", [{[], ras(requestInProgress, 'RequestInProgress', [{delay, 5000}])}]},
     {"Setup-no-source", "Setup", [{body([sourceCallSignalAddress]), asn1_NOVALUE}]},
     {"Setup-one-octet", "Setup", [{head, <<16#d1>>}]},
     {"Facility-gatekeeper", "Facility", [{body([reason]), {routeCallToGatekeeper, 'NULL'}}]},
     {"Facility-mc", "Facility", [{body([reason]), {routeCallToMC, 'NULL'}}]},
     {"Facility-six", "Facility", [{from, caller} | tunnels_six()]},
     {"Facility-six-called", "Facility", tunnels_six()},
     {"ReleaseComplete-called", "ReleaseComplete", [{from, called}]},
     {"OLCAck", "OLCAck", [encode]},
     {"OLC-video", "OLC", [{olc(dataType),
			    {videoData, {h261VideoCapability,
					 rec('H261VideoCapability',
					     [{qcifMPI, 1}, {cifMPI, 1}, {temporalSpatialTradeOffCapability, false},
					      {maxBitRate, 3840}, {stillImageTransmission, false}])}}}]},
     {"OLC-reliable", "OLC", [{olc_address(mediaGuaranteedDelivery), true}]},
     {"OLC-fax", "OLC", [{olc(dataType), fax(tcp)}, {olc_address(mediaControlChannel), asn1_NOVALUE}]},
     {"OLC-fax-udp", "OLC", [{olc(dataType), fax(udp)}, {olc_address(mediaControlChannel), asn1_NOVALUE}]},
     {"OLC-fax-both", "OLC", [{olc(dataType), fax(tcp)}, {olc_address(mediaControlChannel), asn1_NOVALUE},
			      {[request, openLogicalChannel, reverseLogicalChannelParameters], fun back/1}]},
     {"OLCAck-fax", "OLCAck", [{[response, openLogicalChannelAck, forwardMultiplexAckParameters,
				 mediaControlChannel], asn1_NOVALUE}]},
     {"OLC-data", "OLC-data", [encode]},
     {"OLCAck-data", "OLCAck-data", [encode]},
     {"CLC", "EndSession", [{[], {request, {closeLogicalChannel, {'CloseLogicalChannel', 101, {lcse, 'NULL'},
								  {unknown, 'NULL'}}}}}]},
     {"CLCAck", "EndSession", [{[], {response, {closeLogicalChannelAck, {'CloseLogicalChannelAck', 101}}}}]}].

recorded(N) -> {N, N, []}.

olc(Field) -> [request, openLogicalChannel, forwardLogicalChannelParameters, Field].
olc_address(Field) -> olc(multiplexParameters) ++ [Field].
fax(Protocol) ->
    {data, rec('DataApplicationCapability',
	       [{application, {t38fax, {'DataApplicationCapability_application_t38fax', {Protocol, 'NULL'},
					rec('T38FaxProfile', [{fillBitRemoval, false}, {transcodingJBIG, false},
							      {transcodingMMR, false}, {version, 0},
							      {t38FaxRateManagement, {localTCF, 'NULL'}}])}}},
		{maxBitRate, 144}])}.
%% the opener of a channel in both directions listens itself
back(Bases) ->
    {request, {openLogicalChannel, OLC}} = term(maps:get("OLC", Bases)),
    {h2250LogicalChannelParameters, Forward} =
	field(multiplexParameters, field(forwardLogicalChannelParameters, OLC)),
    rec('OpenLogicalChannel_reverseLogicalChannelParameters',
	[{dataType, fax(tcp)},
	 {multiplexParameters, {h2250LogicalChannelParameters,
				rec('H2250LogicalChannelParameters',
				    [{sessionID, field(sessionID, Forward)},
				     {mediaChannel, field(mediaControlChannel, Forward)}])}}]).

body(Path) -> ['h323-uu-pdu', 'h323-message-body' | Path].
zero() -> <<0:128>>.
call_id() -> {'CallIdentifier', zero()}.
address() -> {ipAddress, {'TransportAddress_ipAddress', <<10, 99, 0, 9>>, 9}}.
addresses(N) -> lists:duplicate(N, address()).
in_use() -> rec('TransportChannelInfo', [{sendAddress, address()}, {recvAddress, address()}]).
alternates(N) ->
    [rec('AlternateGK', [{rasAddress, address()}, {gatekeeperIdentifier, "other" ++ integer_to_list(I)},
			 {needToRegister, true}, {priority, I}]) || I <- lists:seq(1, N)].
alternate_info() -> rec('AltGKInfo', [{alternateGatekeeper, alternates(2)}, {altGKisPermanent, false}]).
endpoint(N) ->
    rec('Endpoint', [{callSignalAddress, addresses(N)}, {rasAddress, addresses(1)}, {priority, N}]).

ras(Alternative, Record, Values) -> {Alternative, rec(Record, [{requestSeqNum, 1} | Values])}.

irr(Bases) ->
    {registrationRequest, RRQ} = term(maps:get("RRQ", Bases)),
    Session = rec('RTPSession', [{rtpAddress, in_use()}, {rtcpAddress, in_use()}, {cname, "bob"}, {ssrc, 1},
				 {sessionId, 1}, {associatedSessionIds, []}]),
    Call = rec('InfoRequestResponse_perCallInfo_SEQOF',
	       [{callReferenceValue, 9203}, {conferenceID, zero()}, {audio, [Session]}, {h245, in_use()},
		{callSignalling, in_use()}, {callType, {pointToPoint, 'NULL'}}, {bandWidth, 1280},
		{callModel, {direct, 'NULL'}}, {callIdentifier, call_id()}, {substituteConfIDs, []}]),
    ras(infoRequestResponse, 'InfoRequestResponse',
	[{endpointType, field(terminalType, RRQ)}, {endpointIdentifier, "1526405563_endp"}, {rasAddress, address()},
	 {callSignalAddress, addresses(1)}, {perCallInfo, [Call]}, {needResponse, false}]).

%% six channels opened by one message
tunnels_six() ->
    [{body([reason]), {transportedInformation, 'NULL'}}, {body([alternativeAddress]), asn1_NOVALUE},
     {['h323-uu-pdu', h245Tunnelling], true}, {['h323-uu-pdu', h245Control], fun six/1}].

six(Bases) ->
    OLC = term(maps:get("OLC", Bases)),
    [begin
	 {request, {openLogicalChannel, _}} = OLC,
	 Way = [request, openLogicalChannel],
	 Param = Way ++ [forwardLogicalChannelParameters, multiplexParameters],
	 enc('MultimediaSystemControlMessage',
	     put_at(Way ++ [forwardLogicalChannelNumber], 200 + I, put_at(Param ++ [sessionID], I, OLC)))
     end || I <- lists:seq(1, 6)].

main([Dir, Out]) ->
    code:add_pathz(Dir),
    put(fields, maps:merge(fields(Dir ++ "/H323-MESSAGES.hrl"), fields(Dir ++ "/MULTIMEDIA-SYSTEM-CONTROL.hrl"))),
    Bases = maps:from_list(bases()),
    filelib:ensure_dir(Out ++ "/x"),
    [begin
	 Text = ["# SPDX-License-Identifier: GPL-2.0-only\n",
		 "# messages for nm-party; made by messages.escript, see README\n" |
		 [message(F, M, Bases) || M <- list()]],
	 ok = file:write_file(Out ++ "/" ++ integer_to_list(F) ++ ".msg", Text)
     end || F <- [4, 6]].

bases() ->
    case io:get_line("") of
	eof -> [];
	L ->
	    [N, T, O, H] = string:lexemes(L, " \n"),
	    [{N, {list_to_atom(T), list_to_integer(O), binary:decode_hex(list_to_binary(H))}} | bases()]
    end.

term({T, Off, Raw}) -> dec(T, binary:part(Raw, Off, byte_size(Raw) - Off)).

mod('H323-UserInformation') -> ?H225;
mod('RasMessage') -> ?H225;
mod(_) -> ?H245.
dec(T, B) -> {ok, V} = (mod(T)):decode(T, B), V.
enc(T, V) -> {ok, B} = (mod(T)):encode(T, V), B.

message(Family, {Name, BaseName, Edits}, Bases) ->
    {T, Off, Recorded} = Base = maps:get(BaseName, Bases),
    Raw = from(proplists:get_value(from, Edits), Recorded),
    V = lists:foldl(fun({head, _}, A) -> A;
		       ({from, _}, A) -> A;
		       (encode, A) -> A;
		       ({P, F}, A) when is_function(F) -> put_at(P, F(Bases), A);
		       ({P, X}, A) -> put_at(P, X, A)
		    end, term(Base), Edits),
    Extra = proplists:get_value(head, Edits, <<>>),
    Same = Family == 4 andalso Edits == [] andalso enc(T, V) =/= binary:part(Raw, Off, byte_size(Raw) - Off),
    put(family, case Same of true -> recorded; false -> Family end),
    put(addresses, []),
    Placed = place(V, []),
    Names = number(lists:reverse(get(addresses))),
    Octets = case Same of true -> Raw; false -> frame(T, Off, Raw, Extra, enc(T, Placed)) end,
    At = Off + byte_size(Extra),
    [io_lib:format("m ~s ~s~n", [Name, hex(Octets)]),
     [io_lib:format("f ~p ~s a~p~n", [find(A, Octets, Same), N, byte_size(A) - 2]) || {N, A} <- Names],
     [field_line(K, T, Placed, Octets, At, Same) || K <- kinds()]].

%% the flag of the call reference says whether the caller sends it (Q.931 4.3)
from(undefined, Raw) -> Raw;
from(Who, <<Head:6/binary, _:1, Reference:15, Rest/binary>>) ->
    Flag = case Who of caller -> 0; called -> 1 end,
    <<Head/binary, Flag:1, Reference:15, Rest/binary>>.

%% ---- addresses ----

%% every address replaced by one that is there once; the list of them goes to the process dictionary
place({Alt, {Rec, IP, P}}, Path) when Rec == 'TransportAddress_ipAddress'; Rec == 'UnicastAddress_iPAddress' ->
    N = length(get(addresses)) + 1,
    {NewAlt, NewRec, NewIP} =
	case {get(family), Rec} of
	    {recorded, _} -> {Alt, Rec, IP};
	    {4, _} -> {Alt, Rec, <<10, 99, 200, N>>};
	    {6, 'TransportAddress_ipAddress'} -> {ip6Address, 'TransportAddress_ip6Address', six_address(N)};
	    {6, _} -> {iP6Address, 'UnicastAddress_iP6Address', six_address(N)}
	end,
    Port = case get(family) of recorded -> P; _ -> 20000 + N end,
    put(addresses, [{address_name(Path), <<NewIP/binary, Port:16>>} | get(addresses)]),
    {NewAlt, {NewRec, NewIP, Port}};
place(T, Path) -> each(fun place/2, T, Path).

six_address(N) -> <<16#20010db8:32, 0:88, N:8>>.

address_name([mediaControlChannel | _]) -> "rtcp";
address_name([mediaChannel | _]) -> "rtp";
address_name([N | T]) when N == unicastAddress; N == ipAddress -> address_name(T);
address_name([N | T]) when N == sendAddress; N == recvAddress ->
    address_name(T) ++ "." ++ atom_to_list(N);
address_name([N | T]) ->
    case {N, lists:member(alternateEndpoints, T), lists:member(alternateGatekeeper, T)} of
	{_, true, _} -> "endpoint." ++ atom_to_list(N);
	{_, _, true} -> "alternate." ++ atom_to_list(N);
	_ -> atom_to_list(N)
    end.

%% the second of a name gets a 2 behind it
number(L) -> number(L, #{}).
number([], _) -> [];
number([{N, A} | T], Seen) ->
    C = maps:get(N, Seen, 0) + 1,
    [{case C of 1 -> N; _ -> N ++ integer_to_list(C) end, A} | number(T, Seen#{N => C})].

%% recorded octets can hold the same address several times: they are in order
find(A, Octets, Same) ->
    From = case Same of
	       true -> case get({found, Octets}) of undefined -> 0; X -> X end;
	       false -> 0
	   end,
    {I, L} = binary:match(Octets, A, [{scope, {From, byte_size(Octets) - From}}]),
    put({found, Octets}, I + L),
    I.

%% ---- other fields: two values, and where the encoding differs ----

%% {field of the standard, our name and kind, values}
kinds() ->
    [{requestSeqNum, "seq n2", 16#1235, 16#4322},
     {timeToLive, "ttl n1", 4, 201},
     {guid, "callId h16", ones(16#a1), ones(16#5e)},
     {conferenceID, "confId h16", ones(16#a1), ones(16#5e)},
     {endpointIdentifier, "endpoint h2", last({0, 0, 16#41, 16#41}), last({0, 0, 16#52, 16#52})},
     {forwardLogicalChannelNumber, "channel n2", 16#1235, 16#4322},
     {sessionID, "session o1", 16#2d, 16#d2}].

ones(X) -> binary:copy(<<X>>, 16).
last(C) -> fun(S) -> lists:droplast(S) ++ [C] end.

field_line({F, Text, A, B}, T, V, Octets, Off, Same) ->
    Size = size_of(Text),
    Value = binary:part(Octets, Off, byte_size(Octets) - Off),
    Ours = enc(T, V),
    One = enc(T, change(F, A, V)),
    % a number can take another size than the one that is there
    Runs = case byte_size(One) == byte_size(Ours) of
	       true -> runs(One, enc(T, change(F, B, V)));
	       false -> []
	   end,
    [io_lib:format("f ~p ~s~n", [Off + I, Text]) ||
	{I0, L} <- Runs, L == Size, length(Runs) < 3, {ok, I} <- [there(F, Same, I0, L, Ours, Value)]].

size_of(Text) ->
    case lists:reverse(Text) of
	[D, C | _] when C >= $0, C =< $9 -> list_to_integer([C, D]);
	[D | _] -> D - $0
    end.

%% recorded octets are not where our encoder would put them, if it was not the same kind of encoder
there(_, false, I, _, _, _) -> {ok, I};
there(F, true, I, L, Ours, Value) when F == guid; F == conferenceID; F == endpointIdentifier ->
    Back = case F of endpointIdentifier -> 10; _ -> 0 end,	% two octets are too few to be sure
    What = binary:part(Ours, I - Back, L + Back),
    case binary:matches(Value, What) of
	[{J, _}] -> {ok, J + Back};
	[{J, _}, _] when F == conferenceID -> {ok, J};	% both are the same, this one is first
	[_, {J, _}] when F == guid -> {ok, J};
	_ -> no
    end;
there(requestSeqNum, true, I, L, Ours, Value) ->
    case binary:part(Ours, I, L) == binary:part(Value, I, L) of
	true -> {ok, I};
	false -> no
    end;
there(_, true, _, _, _, _) -> no.

change(F, New, T) when is_tuple(T), is_atom(element(1, T)) ->
    case maps:get(element(1, T), get(fields), none) of
	none -> list_to_tuple([change(F, New, E) || E <- tuple_to_list(T)]);
	Fs -> list_to_tuple([element(1, T) |
			     [case {K, X} of
				  {_, asn1_NOVALUE} -> X;
				  {F, _} when is_function(New) -> New(X);
				  {F, _} -> New;
				  _ -> change(F, New, X)
			      end || {K, X} <- lists:zip([list_to_atom(N) || N <- Fs], tl(tuple_to_list(T)))]])
    end;
change(F, New, [H | T]) -> [change(F, New, H) | change(F, New, T)];
change(_, _, X) -> X.

runs(A, B) when byte_size(A) == byte_size(B) ->
    runs([I || I <- lists:seq(0, byte_size(A) - 1), binary:at(A, I) =/= binary:at(B, I)]).
runs([]) -> [];
runs([I | T]) -> runs(T, I, 1).
runs([J | T], I, L) when J == I + L -> runs(T, I, L + 1);
runs(T, I, L) -> [{I, L} | runs(T)].

%% ---- framing ----

frame('RasMessage', _, _, _, Value) -> Value;
frame('MultimediaSystemControlMessage', _, _, _, Value) -> <<3, 0, (byte_size(Value) + 4):16, Value/binary>>;
frame(_, Off, Raw, Extra, Value) ->
    N = Off - 4 - 4,					% Q.931 before the user-user element
    <<_:4/binary, Q931:N/binary, 16#7e, Len:16, 5, _/binary>> = Raw,
    Len = byte_size(Raw) - Off + 1,			% it is the last one
    Rest = <<Q931/binary, Extra/binary, 16#7e, (byte_size(Value) + 1):16, 5, Value/binary>>,
    <<3, 0, (byte_size(Rest) + 4):16, Rest/binary>>.

%% ---- terms ----

rec(Name, Values) ->
    Fs = [list_to_atom(F) || F <- maps:get(Name, get(fields))],
    [] = [F || {F, _} <- Values] -- Fs,
    list_to_tuple([Name | [proplists:get_value(F, Values, asn1_NOVALUE) || F <- Fs]]).

field(F, R) ->
    {_, X} = lists:keyfind(atom_to_list(F), 1, lists:zip(maps:get(element(1, R), get(fields)), tl(tuple_to_list(R)))),
    X.

%% through records by field, and through the alternatives of a CHOICE
put_at([], X, _) -> X;
put_at([F | Path] = Way, X, T) ->
    case maps:get(element(1, T), get(fields), none) of
	none when element(1, T) == F -> {F, put_at(Path, X, element(2, T))};
	none -> {element(1, T), put_at(Way, X, element(2, T))};
	Fs ->
	    list_to_tuple([element(1, T) |
			   [case N == atom_to_list(F) of true -> put_at(Path, X, V); false -> V end ||
			       {N, V} <- lists:zip(Fs, tl(tuple_to_list(T)))]])
    end.

carrier(fastStart) -> 'OpenLogicalChannel';
carrier(h245Control) -> 'MultimediaSystemControlMessage';
carrier(parallelH245Control) -> 'MultimediaSystemControlMessage';
carrier(_) -> none.

%% Fun for every part of a term, with the fields that lead there, also inside what carries H.245
each(Fun, T, Path) when is_tuple(T), is_atom(element(1, T)) ->
    case maps:get(element(1, T), get(fields), none) of
	none -> setelement(2, T, Fun(element(2, T), path(element(1, T), Path)));
	Fs -> list_to_tuple([element(1, T) |
			     [each_field(Fun, list_to_atom(F), V, Path) ||
				 {F, V} <- lists:zip(Fs, tl(tuple_to_list(T)))]])
    end;
each(Fun, L, Path) when is_list(L) -> [Fun(E, Path) || E <- L];
each(_, X, _) -> X.

%% the alternatives of a message are no part of a name
path(A, [_ | _] = Path) when A == unicastAddress; A == ipAddress -> [A | Path];
path(_, Path) -> Path.

each_field(Fun, F, V, Path) ->
    case {carrier(F), V} of
	{none, _} -> Fun(V, [F | Path]);
	{Ty, L} when is_list(L) -> [enc(Ty, Fun(dec(Ty, B), [F | Path])) || B <- L];
	_ -> V
    end.

%% record name -> field names, read from the generated header
fields(F) ->
    {ok, B} = file:read_file(F),
    {match, Rs} = re:run(B, "-record\\('?([^',]+)'?, ?\\{(.*?)\\}\\)\\.",
			 [dotall, global, {capture, [1, 2], list}]),
    maps:from_list([{list_to_atom(N), names(string:split(Body, "\n", all), [])} || [N, Body] <- Rs]).
names([], A) -> lists:reverse(A);
names([L | T], A) ->
    case re:run(L, "^\\s*'?([a-zA-Z][\\w-]*)'?", [{capture, [1], list}]) of
	{match, [N]} -> names(T, [N | A]);
	nomatch -> names(T, A)
    end.

hex(B) -> string:lowercase(binary_to_list(binary:encode_hex(B))).
