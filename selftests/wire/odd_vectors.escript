#!/usr/bin/env escript
%% SPDX-License-Identifier: GPL-2.0-only
%% usage: odd_vectors.escript DIR > odd.txt
%% DIR holds ODD.beam ("erlc -bper odd.asn", as ODD.asn). Encodes values of
%% every alternative of ODD.Odd; the last address of each line is the Mark.
-mode(compile).

main([Dir]) ->
    code:add_pathz(Dir),
    rand:seed(exsss, {1, 2, 3}),
    [line(Name, Value, Before) || {Name, Values} <- values(), Value <- Values,
                                  Before <- [rand:uniform(8) - 1]].

mark() -> {'Mark', rand:bytes(4), rand:uniform(65536) - 1}.

line(Name, Value, Before) ->
    Mark = mark(),
    Bin = encode(Name, Value, Before, Mark),
    Text = [[" ", address(M, Bin)] || M <- marks(Value) ++ [Mark]],
    io:format("ODD Odd ~s |~s~n", [binary:encode_hex(Bin), Text]).

%% asn1 5.0 cannot write a bitmap of more than 64 bits, and never one shorter
%% than it knows, as an older sender does: by hand, X.691 19.8.
encode(long, {Bits, Present}, Before, {'Mark', Ip, Port}) ->
    Bitmap = << <<(bit(lists:member(I, Present))):1>>
                || I <- lists:seq(0, Bits - 1) >>,
    Opens = << <<1, (I rem 8):3, 0:5>> || I <- Present >>,
    Head = <<Before:3, 80:7, 2#11:2>>,
    Sent = pad(<<Head/bits, (bitmap(Bits, Bitmap))/bits>>),
    <<Sent/binary, Opens/binary, 5:3, 0:5, Ip/binary, Port:16, 5:3, 0:5>>;
encode(other, Value, Before, Mark) ->
    {ok, Bin} = 'ODD':encode('Odd', {'Odd', Before, Value, 5, Mark, 5}),
    {ok, _} = 'ODD':decode('Odd', Bin),
    Bin;
encode(Name, Value, Before, {'Mark', Ip, Port} = Mark) ->
    case by_hand(Name, Value) of
        {Index, Bits} ->
            Sent = pad(<<Before:3, Index:7, Bits/bits, 5:3>>),
            <<Sent/binary, Ip/binary, Port:16, 5:3, 0:5>>;
        none ->
            encode(other, {Name, Value}, Before, Mark)
    end.

%% asn1 5.0 aligns strings without a piece (X.691 11.9.3.3: nothing follows)
%% and character strings of exactly 16 bits (30.5.6: they are not aligned).
by_hand(octetsTo1, <<>>) -> {21, <<0:1>>};
by_hand(octetsTo2, <<>>) -> {22, <<0:2>>};
by_hand(octetsTo254, <<>>) -> {23, <<0:8>>};
by_hand(bitsTo3, <<>>) -> {34, <<0:2>>};
by_hand(ia5Two, Text) -> {38, list_to_binary(Text)};
by_hand(ia5To2, []) -> {41, <<0:2>>};
by_hand(bmp1, _) -> {43, <<4, 20>>};
by_hand(bmpTo1, []) -> {44, <<0:1>>};
by_hand(numericTo4, []) -> {48, <<0:3>>};
by_hand(numeric4, Text) -> {49, << <<(C - $0 + 1):4>> || C <- Text >>};
by_hand(letters5, []) -> {54, <<0:3>>};
by_hand(letters2Fixed, Text) -> {56, << <<(C - $a):1>> || C <- Text >>};
by_hand(tbcdFixed, _) -> {59, <<16#1234:16>>};
by_hand(_, _) -> none.

bitmap(Bits, Bitmap) when Bits =< 64 -> <<0:1, (Bits - 1):6, Bitmap/bits>>;
bitmap(Bits, Bitmap) -> <<1:1, 0:3, Bits, Bitmap/bits>>.

pad(Sent) -> <<Sent/bits, 0:((8 - bit_size(Sent) rem 8) rem 8)>>.

bit(true) -> 1;
bit(false) -> 0.

marks({'Mark', _, _} = M) -> [M];
marks(T) when is_tuple(T) -> marks(tuple_to_list(T));
marks([H|T]) -> marks(H) ++ marks(T);
marks(_) -> [].

address({'Mark', <<A, B, C, D>> = Ip, Port}, Bin) ->
    [{At, 6}] = binary:matches(Bin, <<Ip/binary, Port:16>>),
    io_lib:format("h225v4:~p.~p.~p.~p:~p@~p", [A, B, C, D, Port, At]).

octets(Sizes) -> [rand:bytes(N) || N <- Sizes].
bits(Sizes) -> [<<0:N>> || N <- Sizes] ++ [<<-1:N>> || N <- Sizes].
text(Letters, Sizes) ->
    [[lists:nth(rand:uniform(length(Letters)), Letters)
      || _ <- lists:seq(1, N)] || N <- Sizes].
list(Sizes, Make) -> [[Make(I) || I <- lists:seq(1, N)] || N <- Sizes].

values() ->
    Nibble = fun(I) -> I rem 16 end,
    Bool = fun(I) -> I rem 3 == 0 end,
    Digits = "0123456789",
    [{intExtended, [0, 16383, 16384, 70000, -1]},
     {intExtendedFrom1, [1, 32768, 32769, 0, 1 bsl 40]},
     {intExtendedSmall, [0, 6, 7, 300]},
     {int255, [0, 254]}, {int256, [0, 255]}, {int256From1, [1, 256]},
     {int257, [0, 256]}, {int65536, [0, 65535]}, {int65536From1, [1, 65536]},
     {int65537, [0, 255, 256, 65536]}, {int24, [0, 255, 256, 16777215]},
     {int32, [0, 255, 65535, 65536, 4294967295]},
     {int64, [0, 1, 1 bsl 31, 1 bsl 56, (1 bsl 64) - 1]},
     {intNegative, [-262144, 0, 262143]},
     {intSemi, [1, 128, 256, 70000]}, {intFree, [0, -1, 127, 128, 1 bsl 70]},
     {enumOne, [only]}, {enumExtended, [one, three, four, five]},
     {octets1, octets([1])}, {octets2, octets([2])}, {octets3, octets([3])},
     {octetsTo1, octets([0, 1])}, {octetsTo2, octets([0, 1, 2])},
     {octetsTo254, octets([0, 1, 200])}, {octetsTo255, octets([0, 1, 255])},
     {octets1To256, octets([1, 256])}, {octetsTo256, octets([0, 1, 256])},
     {octetsTo65535, octets([0, 1, 700])},
     {octetsTo65536, octets([0, 1, 200])},
     {octetsFree, octets([0, 1, 127, 128, 300])},
     {octetsExtended, octets([1, 3, 4, 130])},
     {bits3, bits([3])}, {bits16, bits([16])}, {bits17, bits([17])},
     {bitsTo3, bits([0, 1, 3])}, {bitsTo16, bits([0, 1, 16])},
     {bits1To20, bits([1, 15, 16, 17, 20])},
     {bitsFree, bits([0, 1, 127, 128, 16300, 16390])},
     {ia5Two, text("ab", [2])}, {ia5Three, text("ab", [3])},
     {ia5To1, text("ab", [0, 1])}, {ia5To2, text("ab", [0, 1, 2])},
     {ia5Free, text("ab", [0, 1, 200])},
     {bmp1, [[{0, 0, 4, 20}]]}, {bmpTo1, [[], [{0, 0, 4, 20}]]},
     {bmp1To128, [[66], lists:duplicate(128, 67)]}, {bmpFree, [[], [66, 67]]},
     {numericTo3, text(Digits, [0, 1, 2, 3])},
     {numericTo4, text(Digits, [0, 1, 3, 4])},
     {numeric4, text(Digits, [4])}, {numeric5, text(Digits, [5])},
     {numericFree, text(Digits, [0, 1, 2, 31])},
     {letters17, text("0123456789#*ABCD!", [1, 2, 8])},
     {letters16, text("0123456789#*ABCD", [1, 3, 8])},
     {letters5, text("abcde", [0, 1, 3, 4])},
     {letters2, text("ab", [0, 1, 7, 16])}, {letters2Fixed, text("ab", [16])},
     {letterRange, text("abcdefgh", [3, 9])},
     {tbcd, text("0123456789#*abc", [3, 16])},
     {tbcdFixed, text("0123456789#*abc", [4])},
     {tbcdFixed5, text("0123456789#*abc", [5])},
     {printableTo1, text("ab", [0, 1])}, {printableFree, text("ab", [0, 5])},
     {generalFree, text("ab", [0, 5, 130])},
     {oid, [{0, 0, 8, 2250, 0, 7}, {1, 3, 6, 1, 4, 1, 311, 19, 2}]},
     {ofBool, list([0, 1, 3], Bool)}, {ofNibble, list([0, 1, 2, 299], Nibble)},
     {ofNibble256, list([1, 2, 256], Nibble)},
     {ofThree, [octets([3 || _ <- lists:seq(1, N)]) || N <- [0, 1, 2, 130]]},
     {ofPair, list([0, 1, 2, 7], fun(I) -> {pair, Bool(I), I} end)},
     {ofPairOdd, list([0, 1, 2, 7], fun(I) -> {pair, I, Bool(I)} end)},
     {ofFixed, [[1, 2, 3]]}, {ofNull, list([0, 1, 200, 16385], fun null/1)},
     {ofOption, list([0, 1, 9, 16390], fun option/1)},
     {ofMark, list([1, 4], fun(_) -> mark() end)},
     {ofMarkOption, list([0, 1, 5, 150], fun mark_option/1)},
     {default, [{default, 3, true}, {default, 4, false}]},
     {alone, [{a, true}, {b, 77}, {m, mark()}]},
     {empty, [{empty}]},
     {many, [{a, 'NULL'}, {c00, 300}, {c63, 70000}, {c64, 3}, {m, mark()}]},
     {long, [{Bits, [I || I <- Some, I < Bits]}
             || Bits <- [1, 31, 32, 33, 63, 64, 65, 70],
                Some <- [[0], [0, 3, 31, 32, 33, 62, 63, 64, 69],
                         lists:seq(0, 69)]]},
     {late, [late(X, M, Y) || X <- [asn1_NOVALUE, 5],
                              M <- [asn1_NOVALUE, mark()],
                              Y <- [asn1_NOVALUE, <<1, 2, 3>>]]}].

null(_) -> 'NULL'.
option(I) when I rem 5 == 0 -> {option, I rem 8, true};
option(_) -> {option, asn1_NOVALUE, false}.
mark_option(I) when I rem 2 == 0 -> {option, true, mark()};
mark_option(_) -> {option, false, asn1_NOVALUE}.
late(X, M, Y) -> {late, true, X, M, Y}.
