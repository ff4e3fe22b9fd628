#!/usr/bin/env escript
%% SPDX-License-Identifier: GPL-2.0-only
%% H.225.0/H.245 through Erlang's asn1 codec, for mkcalls.py. Not needed to run the tests.
%%
%%   per.escript DIR < lines
%% DIR holds the compiled modules. Each input line is a command with a message:
%%   sites TYPE HEX                    -> one line: SITE;SITE;... in encoding order
%%   v6 TYPE HEX IP4=IP6,IP4=IP6,...   -> the message in hex with every listed IPv4 address as IPv6
%%   old TYPE HEX                      -> the message in hex as an H.225.0 version 2 endpoint sends it
%% SITE is  addr/PATH/SESSION/IP/PORT  or  guid/PATH/-/HEX/-
-mode(compile).

-define(H225, 'H323-MESSAGES').
-define(H245, 'MULTIMEDIA-SYSTEM-CONTROL').

main([Dir]) ->
    code:add_pathz(Dir),
    io:setopts([{encoding, latin1}]),
    put(fields, maps:merge(fields(Dir ++ "/H323-MESSAGES.hrl"),
			   fields(Dir ++ "/MULTIMEDIA-SYSTEM-CONTROL.hrl"))),
    loop().

loop() ->
    case io:get_line("") of
	eof -> ok;
	L -> io:format("~s~n", [do(string:lexemes(L, " \n"))]), loop()
    end.

do(["sites", T, H]) ->
    V = decode(T, unhex(H)),
    string:join(lists:reverse(walk(V, {[], "-"}, [])), ";");
do(["v6", T, H, M]) ->
    Map = maps:from_list([{unhex(A), unhex(B)} ||
			  [A, B] <- [string:lexemes(P, "=") || P <- string:lexemes(M, ",")]]),
    put(map, Map),
    encode(T, v6(decode(T, unhex(H))));
do(["old", T, H]) ->
    encode(T, old(decode(T, unhex(H)))).

mod("H323-UserInformation") -> ?H225;
mod(_) -> ?H245.

decode(T, B) ->
    {ok, V} = (mod(T)):decode(list_to_atom(T), B),
    V.
encode(T, V) ->
    {ok, B} = (mod(T)):encode(list_to_atom(T), V),
    hex(B).

hex(B) -> string:lowercase(binary_to_list(binary:encode_hex(B))).
unhex(H) -> binary:decode_hex(list_to_binary(H)).

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

carrier("fastStart") -> 'OpenLogicalChannel';
carrier("h245Control") -> 'MultimediaSystemControlMessage';
carrier("parallelH245Control") -> 'MultimediaSystemControlMessage';
carrier(_) -> none.

addr(P, S, IP, Port, A) ->
    ["addr/" ++ string:join(lists:reverse(P), ".") ++ "/" ++ S ++ "/" ++ hex(IP) ++ "/" ++
     integer_to_list(Port) | A].

walk({'TransportAddress_ipAddress', IP, P}, {Pa, S}, A) -> addr(Pa, S, IP, P, A);
walk({'TransportAddress_ip6Address', IP, P}, {Pa, S}, A) -> addr(Pa, S, IP, P, A);
walk({'UnicastAddress_iPAddress', IP, P}, {Pa, S}, A) -> addr(Pa, S, IP, P, A);
walk({'UnicastAddress_iP6Address', IP, P}, {Pa, S}, A) -> addr(Pa, S, IP, P, A);
walk(T, {Pa, S}, A) when is_tuple(T), is_atom(element(1, T)) ->
    case maps:get(element(1, T), get(fields), none) of
	none -> % a CHOICE value
	    walk(element(2, T), {[atom_to_list(element(1, T)) | Pa], S}, A);
	Fs ->
	    Vs = lists:zip(Fs, tl(tuple_to_list(T))),
	    S1 = case lists:keyfind("sessionID", 1, Vs) of
		     {_, N} when is_integer(N) -> integer_to_list(N);
		     _ -> S
		 end,
	    lists:foldl(fun({F, V}, Acc) -> field(F, V, {[F | Pa], S1}, Acc) end, A, Vs)
    end;
walk([H | T], C, A) -> walk(T, C, walk(H, C, A));
walk(_, _, A) -> A.

field(F, V, {Pa, _}, A) when (F == "conferenceID" orelse F == "guid"), is_binary(V), byte_size(V) == 16 ->
    ["guid/" ++ string:join(lists:reverse(Pa), ".") ++ "/-/" ++ hex(V) ++ "/-" | A];
field(F, V, C, A) when is_list(V) ->
    case carrier(F) of
	none -> walk(V, C, A);
	Ty -> lists:foldl(fun(B, Acc) -> {ok, D} = ?H245:decode(Ty, B), walk(D, C, Acc) end, A, V)
    end;
field(_, V, C, A) -> walk(V, C, A).

%% IPv4 -> IPv6, also inside the octet strings that carry H.245
v6({ipAddress, {'TransportAddress_ipAddress', IP, P}}) ->
    {ip6Address, {'TransportAddress_ip6Address', maps:get(IP, get(map)), P}};
v6({iPAddress, {'UnicastAddress_iPAddress', IP, P}}) ->
    {iP6Address, {'UnicastAddress_iP6Address', maps:get(IP, get(map)), P}};
v6(T) when is_tuple(T) -> each(T, fun v6/1);
v6([H | T]) -> [v6(H) | v6(T)];
v6(X) -> X.

each(T, Fun) ->
    Fs = case is_atom(element(1, T)) of
	     true -> maps:get(element(1, T), get(fields), none);
	     false -> none
	 end,
    case Fs of
	none -> list_to_tuple([Fun(E) || E <- tuple_to_list(T)]);
	_ ->
	    Vs = [case {carrier(F), V} of
		      {none, _} -> Fun(V);
		      {Ty, L} when is_list(L) ->
			  [begin {ok, D} = ?H245:decode(Ty, B), {ok, E} = ?H245:encode(Ty, Fun(D)), E end || B <- L];
		      _ -> V
		  end || {F, V} <- lists:zip(Fs, tl(tuple_to_list(T)))],
	    list_to_tuple([element(1, T) | Vs])
    end.

%% version 2: protocolIdentifier {itu-t recommendation h 2250 version 2}, no later additions.
old(T) when is_tuple(T), is_atom(element(1, T)) ->
    case maps:get(element(1, T), get(fields), none) of
	none -> list_to_tuple([old(E) || E <- tuple_to_list(T)]);
	Fs ->
	    Vs = [case {F, V} of
		      {"protocolIdentifier", {0, 0, 8, 2250, 0, _}} -> {0, 0, 8, 2250, 0, 2};
		      {_, V} ->
			  case lists:member(F, late()) of
			      true -> asn1_NOVALUE;
			      false -> old(V)
			  end
		  end || {F, V} <- lists:zip(Fs, tl(tuple_to_list(T)))],
	    list_to_tuple([element(1, T) | Vs])
    end;
old([H | T]) -> [old(H) | old(T)];
old(X) -> X.

late() ->
    ["multipleCalls", "maintainConnection", "connectionParameters", "language", "presentationIndicator",
     "screeningIndicator", "serviceControl", "symmetricOperationRequired", "capacity", "circuitInfo",
     "desiredProtocols", "neededFeatures", "desiredFeatures", "supportedFeatures", "parallelH245Control",
     "additionalSourceAddresses", "connectedAddress", "h4501SupplementaryService", "h245Control",
     "nonStandardControl", "h245Tunneling", "h245Tunnelling", "callLinkage", "tunnelledSignallingMessage", "provisionalRespToH245Tunneling",
     "stimulusControl", "genericData", "featureSet", "fastConnectRefused", "fastStart", "hopCount",
     "busyAddress", "displayName"].
